// Calendars and networks have places in pixels. They are laid out for a page on a desk, and spread over a wider one.
import { grow } from "./scale.js";

const mostCell = 32, leastCell = 8; // pixels of a day
const mostReach = 2; // times the distance between the columns of a network on a desk
const onPaper = 0.8; // of the height of a network, so that a sheet has it under a heading
const narrowSide = 0.36; // of a narrow page, for the names on either side of a network

const isNetwork = ({ series }) => series.some(({ type }) => type === "graph");

// placed says whether a chart has places in pixels.
export const placed = (option) => Boolean(option.calendar) || isNetwork(option);

// spread lays a chart out for a width, all of it where it is for paper, which can't scroll.
export function spread({ option, height, width: desk }, width, factor, whole) {
  return isNetwork(option) ? spreadNetwork(option, height, desk, width, factor, whole) : spreadCalendar(option, height, width, factor, whole);
}

// A calendar fills the page with its days. What is above and between the years grows with the letters.
function spreadCalendar(option, height, width, factor, whole) {
  const { calendar, title } = option;
  const [{ cellSize: [desk], left }] = calendar;
  const least = whole ? leastCell : desk;
  const cell = Math.max(least, Math.min(mostCell, Math.floor((width - left * factor - least) / 54)));
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

// leastWidth is how narrow a chart can be drawn before its page has to scroll: the columns of a network can always meet.
export const leastWidth = ({ option, width }) => (isNetwork(option) ? 0 : width);

// The columns of a network part, or draw near with shorter names. Its ends keep in step with its box, or ECharts would stretch
// circles to ellipses.
function spreadNetwork(option, height, desk, width, factor, whole) {
  const [one] = option.series;
  const tight = width < desk * factor;
  const side = tight ? Math.min((desk - one.width) / 2, width * narrowSide) : ((desk - one.width) / 2) * factor;
  const reach = Math.min(one.width * factor * mostReach, width - 2 * side);
  const named = (label) => (tight ? { ...label, fontSize: 12, lineHeight: 13, width: side - 14, overflow: "break" } : grow(label, factor));
  const low = whole ? onPaper : 1;
  const series = [{
    ...one, width: reach, height: one.height * factor * low, top: Math.round(one.top * factor),
    data: one.data.map((end) => ({ ...end, x: end.x && reach / factor, y: end.y * low, symbolSize: end.symbolSize * factor, label: named(end.label) })),
  }];
  return { option: { ...option, tooltip: grow(option.tooltip, factor), series }, height: Math.round(height * factor * low) };
}
