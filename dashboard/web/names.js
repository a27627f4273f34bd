// A heat map or a calendar that is wider than its page opens at its newest columns. The names of its rows and its legend
// stay where they can be read while the rest scrolls: in a copy of the drawing that shows no more than these.

const fade = 28; // pixels

export function pinNames(plot, chart) {
  const frame = plot.parentElement;
  let names = frame.querySelector(".names");
  const pinned = frame.scrollWidth > frame.clientWidth ? partOf(chart) : null;
  if (!pinned) {
    names?.remove();
    frame.classList.remove("pinned");
    return;
  }
  if (!names) {
    names = document.createElement("div");
    names.className = "names";
    names.ariaHidden = "true";
    frame.append(names);
    frame.classList.add("pinned");
    frame.scrollLeft = pinned.newest - frame.clientWidth;
  }
  const { right, head, bottom } = pinned;
  names.style.width = `${frame.clientWidth}px`;
  names.style.height = `${plot.clientHeight}px`;
  const faded = right + (head && fade); // what is left of the name of a column that scrolled away
  names.style.clipPath = `polygon(0 0, ${faded}px 0, ${faded}px ${head}px, ${right}px ${head}px, ${right}px ${bottom}px, 100% ${bottom}px, 100% 100%, 0 100%)`;
  names.style.background = `linear-gradient(to right, var(--surface) ${right}px, transparent ${faded}px) 0 0 / 100% ${head}px no-repeat,
    linear-gradient(var(--surface), var(--surface)) 0 ${head}px no-repeat`;
  const copy = plot.querySelector("svg").cloneNode(true);
  copy.style.clipPath = `inset(${head}px 0 0)`; // the names of columns scroll away
  names.replaceChildren(copy);
}

// partOf is what stays of a chart, in pixels: all left of right and below head, and all below bottom. newest is where its newest
// column ends. Of charts whose rows have no names, nothing stays.
function partOf(chart) {
  const { series, calendar } = chart.getOption();
  if (calendar?.length) {
    const [{ left, cellSize: [cell] }] = calendar;
    const days = series[0].data.map(({ value: [day] }) => day).sort();
    const [x] = chart.convertToPixel({ calendarIndex: 0 }, days.at(-1));
    const last = chart.getModel().getComponent("calendar", calendar.length - 1).coordinateSystem.getRect();
    return { right: left, head: 0, bottom: Math.ceil(last.y + last.height + cell), newest: x + 2 * cell };
  }
  if (!series.some(({ type }) => type === "heatmap")) return null;
  const box = chart.getModel().getComponent("grid").coordinateSystem.getRect();
  return { right: Math.ceil(box.x), head: Math.floor(box.y), bottom: Math.ceil(box.y + box.height), newest: chart.getWidth() };
}
