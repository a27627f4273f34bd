// Charts are laid out in pixels for a screen on a desk. On a wall screen, where the letters of the page are larger, their
// letters, and the room for them, grow with those.
const desk = 17; // pixels of a letter for which charts are laid out
const letters = new Set(["fontSize", "lineHeight", "itemWidth", "itemHeight", "itemGap", "width", "margin"]);

export function pageScale() {
  const factor = parseFloat(getComputedStyle(document.documentElement).fontSize) / desk;
  return factor > 1.1 ? factor : 1;
}

// enlarged is a chart with larger letters.
export function enlarged({ option, height }, factor) {
  if (factor === 1) return { option, height };
  const { series, ...frame } = option;
  const grown = grow(frame, factor);
  grown.series = series.map(({ data, ...one }) => ({ ...grow(one, factor), data: data?.map((d) => (d?.label ? { ...d, label: grow(d.label, factor) } : d)) }));
  for (const one of grown.series) if (parseFloat(one.barMaxWidth)) one.barMaxWidth = String(Math.round(one.barMaxWidth * factor));
  if (grown.grid) grown.grid = grown.grid.map((g) => ({ ...g, top: room(g.top, factor), right: room(g.right, factor) }));
  return { option: grown, height: Math.round(height * factor) };
}

const room = (pixels, factor) => (Number(pixels) ? String(Math.round(pixels * factor)) : pixels);

export function grow(value, factor) {
  if (Array.isArray(value)) return value.map((v) => grow(v, factor));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, letters.has(k) && typeof v === "number" && v > 4 ? Math.round(v * factor) : grow(v, factor)]));
}
