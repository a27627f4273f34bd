// What has its size in pixels makes way where there is little room, as on a telephone or in half a sheet of paper: the names of
// rows, dots on maps, the lines of a legend, the numbers of an axis.
const narrow = 400; // pixels
const nameWidth = 112; // pixels
const dot = 0.6; // of the size on a desk
const leastDot = 5; // pixels
const usualLines = 2; // of a legend, for which charts leave room
const legendLine = 22; // pixels

export const isNarrow = (width) => width < narrow;

export function narrowed(option, width) {
  if (!isNarrow(width)) return option;
  const out = { ...option };
  const { yAxis, xAxis, legend, geo } = option;
  if (yAxis?.axisLabel?.width) {
    out.yAxis = { ...yAxis, axisLabel: { ...yAxis.axisLabel, fontSize: 13, width: Math.min(nameWidth, yAxis.axisLabel.width) } };
  }
  if (xAxis?.[0]?.max === 100) out.xAxis = [{ ...xAxis[0], interval: 50 }];
  if (geo) out.series = option.series.map(withSmallDots);
  const lines = legend?.show ? linesOf(legend.data, width) : 0;
  if (lines > usualLines) out.grid = option.grid.map((g) => ({ ...g, top: String(Number(g.top) + (lines - usualLines) * legendLine) }));
  return out;
}

const small = (size) => Math.max(leastDot, size * dot);

function withSmallDots(one) {
  if (one.type !== "scatter" || !one.data) return one;
  return {
    ...one, ...(one.symbolSize && { symbolSize: small(one.symbolSize) }),
    data: one.data.map((d) => (d.symbolSize ? { ...d, symbolSize: small(d.symbolSize) } : d)),
  };
}

// linesOf is on how many lines the names of a legend stand.
function linesOf(names, width) {
  let lines = 1, at = 0;
  for (const name of names) {
    const wide = 32 + 6.8 * name.length; // its sign, its letters, the gap after it
    if (at > 0 && at + wide > width) {
      lines++;
      at = 0;
    }
    at += wide;
  }
  return lines;
}
