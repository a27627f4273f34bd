// A heat map that is wider than its page opens at its newest columns, and the names of its rows stay where they can be read.

export function pinNames(plot, chart) {
  const frame = plot.parentElement;
  let names = frame.querySelector(".names");
  const isHeat = chart.getOption().series.some(({ type, coordinateSystem }) => type === "heatmap" && coordinateSystem !== "calendar");
  if (!isHeat || frame.scrollWidth <= frame.clientWidth) {
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
    frame.scrollLeft = frame.scrollWidth;
  }
  const box = chart.getModel().getComponent("grid").coordinateSystem.getRect();
  names.style.width = `${Math.ceil(box.x)}px`;
  names.style.height = `${Math.ceil(box.y + box.height)}px`;
  const copy = plot.querySelector("svg").cloneNode(true);
  copy.style.clipPath = `inset(${Math.floor(box.y)}px 0 0)`; // the names of columns scroll away
  names.replaceChildren(copy);
}
