// The labels of marked days stand in two rows above a time axis. Which of them have room there is only known once the axis is laid
// out, in the size and with the letters that it has: on a page, on paper or in a file. The server places them with this too.
import { getWidth } from "zrender/lib/contain/text.js";

const rows = 2;
const line = 1.25; // of the size of a letter
const above = 4, between = 10; // pixels
const aligned = { center: 0.5, right: 1, left: 0 }; // how much of a label is left of its day

// placeMarks shows the labels that have room, the first marks first, in a chart that is set to an option. All days keep their lines.
export function placeMarks(chart, option) {
  const [first, ...others] = [].concat(option.series || []);
  if (!first || !first.markLine) return;
  const taken = Array.from({ length: rows }, () => []);
  const data = first.markLine.data.map((mark) => changed(mark, { label: changed(mark.label, placeOf(chart, mark, option.textStyle.fontFamily, taken)) }));
  chart.setOption(changed(option, { series: [changed(first, { markLine: changed(first.markLine, { data }) }), ...others] }), { notMerge: true });
}

const changed = (value, more) => Object.assign({}, value, more); // spreading takes more room in the older JavaScript of this file

function placeOf(chart, { xAxis, label: { formatter, fontSize } }, fontFamily, taken) {
  const width = getWidth(formatter, `${fontSize}px ${fontFamily}`);
  const { x: left } = chart.getModel().getComponent("grid").coordinateSystem.getRect(); // before it are the numbers of the other axis
  const at = chart.convertToPixel({ xAxisIndex: 0 }, xAxis);
  for (let row = 0; row < rows; row++) {
    for (const align in aligned) {
      const start = at - width * aligned[align], end = start + width;
      const fits = start >= left && end <= chart.getWidth() && taken[row].every((other) => end + between < other.start || other.end + between < start);
      if (!fits) continue;
      taken[row].push({ start, end });
      return { align, distance: above + Math.round(row * line * fontSize) };
    }
  }
  return { show: false };
}
