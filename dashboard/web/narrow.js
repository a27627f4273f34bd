// What has its size in pixels makes way where there is little room, as on a telephone or in half a sheet of paper: the names of
// rows, dots on maps, the lines of a legend, the numbers of an axis.
const narrow = 400; // pixels
const nameWidth = 112; // pixels
const dot = 0.6; // of the size on a desk
const leastDot = 5; // pixels
const legendRoom = 2; // lines of a legend, for which charts leave room
const fewNames = 4; // of which the room is that of one line and a gap
const legendLine = 22; // pixels

export const isNarrow = (width) => width < narrow;

export function narrowed(option, width, scale = 1) {
  const fitting = withLegend(option, width, scale);
  if (!isNarrow(width)) return fitting;
  const out = { ...fitting };
  const { yAxis, xAxis, geo } = option;
  if (yAxis?.axisLabel?.width) {
    out.yAxis = { ...yAxis, axisLabel: { ...yAxis.axisLabel, fontSize: 13, width: Math.min(nameWidth, yAxis.axisLabel.width) } };
  }
  if (xAxis?.[0]?.max === 100) out.xAxis = [{ ...xAxis[0], interval: 50 }];
  if (geo) out.series = option.series.map(withSmallDots);
  return out;
}

// withLegend gives a legend the room that its lines need: more than charts leave for it, or less.
function withLegend(option, width, scale) {
  const { legend, grid } = option;
  const lines = linesMore(legend, width / scale);
  return lines === 0 || !grid ? option : { ...option, grid: grid.map((g) => ({ ...g, top: String(Number(g.top) + lines * legendLine * scale) })) };
}

// linesMore is how many lines more, or fewer (−1), a legend has than there is room for.
export function linesMore(legend, width) {
  if (!legend?.show || !legend.data) return 0;
  const more = linesOf(legend.data, width) - legendRoom;
  return legend.data.length > fewNames ? more : Math.max(0, more);
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
