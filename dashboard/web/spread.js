// Calendars and networks have places in pixels. They are laid out for a page on a desk, and spread over a wider one. Names of
// rows make way on a telephone.
import { grow } from "./scale.js";

const mostCell = 32; // pixels of a day
const mostReach = 2; // times the distance between the columns of a network on a desk
const narrow = 400; // pixels
const narrowName = 112; // pixels

const isNetwork = ({ series }) => series.some(({ type }) => type === "graph");

// placed says whether a chart has places in pixels.
export const placed = (option) => Boolean(option.calendar) || isNetwork(option);

export function spread({ option, height, width: least }, width, factor) {
  return isNetwork(option) ? spreadNetwork(option, height, least, width, factor) : spreadCalendar(option, height, width, factor);
}

// A calendar fills the page with its days. What is above and between the years grows with the letters.
function spreadCalendar(option, height, width, factor) {
  const { calendar, title } = option;
  const [{ cellSize: [desk], left }] = calendar;
  const cell = Math.max(desk, Math.min(mostCell, Math.floor((width - left * factor - desk) / 54)));
  const lower = (top, i) => Math.round((top - 7 * desk * i) * factor) + 7 * cell * i;
  return {
    option: {
      ...grow(option, factor), series: option.series,
      calendar: calendar.map((c, i) => ({ ...grow(c, factor), top: lower(c.top, i), left: Math.round(left * factor), cellSize: [cell, cell] })),
      title: title.map((t, i) => ({ ...grow(t, factor), top: lower(t.top, i) })),
    },
    height: lower(height, calendar.length),
  };
}

// The columns of a network part. Its ends keep in step with its box, or ECharts would stretch circles to ellipses.
function spreadNetwork(option, height, least, width, factor) {
  const [one] = option.series;
  const names = (least - one.width) * factor;
  const reach = Math.max(one.width, Math.min(one.width * factor * mostReach, width - names));
  const series = [{
    ...one, width: reach, height: one.height * factor, top: Math.round(one.top * factor),
    data: one.data.map((end) => ({ ...end, x: end.x && reach / factor, symbolSize: end.symbolSize * factor, label: grow(end.label, factor) })),
  }];
  return { option: { ...option, tooltip: grow(option.tooltip, factor), series }, height: Math.round(height * factor) };
}

// narrowed gives the names of rows less room where there is little; of no option, it says whether that is so.
export function narrowed(option, width) {
  if (option === null) return width < narrow;
  const { yAxis } = option;
  if (width >= narrow || !yAxis?.axisLabel?.width) return option;
  return { ...option, yAxis: { ...yAxis, axisLabel: { ...yAxis.axisLabel, fontSize: 13, width: Math.min(narrowName, yAxis.axisLabel.width) } } };
}
