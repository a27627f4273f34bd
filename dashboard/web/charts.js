// Charts: each element with data-chart names the address of its ECharts option. The option carries the words of its
// tips and the addresses of its marks, so this file knows nothing of what is drawn.
import { pinNames } from "./names.js";
import { isNarrow, linesMore, narrowed } from "./narrow.js";
import { equalEarth } from "./projection.js";
import { enlarged, pageScale } from "./scale.js";
import { leastWidth, placed, spread } from "./spread.js";

const dark = matchMedia("(prefers-color-scheme: dark)");
const contrast = matchMedia("(prefers-contrast: more)");
// What A4 and Letter have between their margins, in pixels, and how wide the panels are that stand beside one another there; see
// print.css.
const paperWidth = 664;
const paperParts = { half: 320, most: 378, third: 262 };
const titles = new Map(); // country names by code, from the map file
const sizes = new WeakMap(); // by plot
let map; // the promise of the registered map

export function drawAll() {
  const plots = [...document.querySelectorAll("[data-chart]")];
  for (const plot of plots) draw(plot);
  addEventListener("beforeprint", () => plots.forEach((plot) => sizes.has(plot) && lay(plot, onPaper(plot))));
  addEventListener("afterprint", () => plots.forEach((plot) => sizes.has(plot) && lay(plot)));
  for (const query of [dark, contrast]) query.addEventListener("change", () => plots.forEach(draw));
}

async function draw(plot) {
  try {
    const drawn = await optionOf(plot.dataset.chart, dark.matches ? "dark" : "light");
    plot.style.minWidth = `${leastWidth(drawn)}px`;
    sizes.set(plot, { drawn });
    lay(plot);
    if (dark.matches) sizes.get(plot).inLight = await optionOf(plot.dataset.chart, "light"); // paper is white, and can't wait for it
  } catch (error) {
    plot.classList.add("plot-failed");
    plot.textContent = document.body.dataset.failed;
    console.error(error);
  }
}

// lay draws a chart for the room that there is for it: on the screen, or the pixels that paper has.
function lay(plot, paper) {
  const size = sizes.get(plot);
  const drawn = (paper && size.inLight) || size.drawn;
  const scale = paper ? 1 : pageScale();
  const { option, height } = placed(drawn.option)
    ? spread(drawn, paper ?? plot.clientWidth, scale, Boolean(paper))
    : enlarged(drawn, scale);
  sizes.set(plot, { ...size, height, needsMap: drawn.needsMap, under: option.visualMap ? 60 : 0, room: roomOf(plot) }); // under a map is its legend
  fit(plot, paper);
  show(plot, narrowed(option, paper ?? plot.parentElement.clientWidth, scale), paper);
}

function onPaper(plot) {
  const { classList } = plot.closest(".panel");
  const part = Object.keys(paperParts).find((name) => classList.contains(name));
  return paperParts[part] ?? paperWidth;
}

// roomOf says what a chart is laid out for: as long as it is the same, ECharts follows the size of a plot by itself.
function roomOf(plot) {
  const { option } = sizes.get(plot).drawn;
  const { clientWidth: width } = plot.parentElement;
  return [pageScale(), isNarrow(width), linesMore(option.legend, width / pageScale()), placed(option) && plot.clientWidth].join();
}

// optionOf fetches a chart in the colours of a scheme, with all that it needs to be drawn.
export async function optionOf(chart, scheme) {
  const address = new URL(chart, location.href);
  address.searchParams.set("scheme", scheme);
  const option = await load(address);
  const { height, width = 0, map: needsMap = false } = option.demarche;
  delete option.demarche;
  if (needsMap) await registered();
  await lettersLoaded();
  return { option: finished(option), height, width, needsMap };
}

// lettersLoaded waits for the face of the labels: they are measured before they are set, and would be by another one.
let letters;
function lettersLoaded() {
  letters ??= document.fonts.load(`14px ${getComputedStyle(document.body).fontFamily.split(",")[0]}`).catch(() => {});
  return letters;
}

// fit gives a plot the height that suits its chart; a map is never higher than its width calls for.
function fit(plot, width = plot.clientWidth) {
  const { height, needsMap, under } = sizes.get(plot);
  // What scrolls can be reached and scrolled with the keyboard; what does not is no stop on the way.
  const { parentElement: frame } = plot;
  const scrolls = frame.scrollWidth > frame.clientWidth + 1; // or a fraction of a pixel would be a stop
  for (const [name, value] of [["tabindex", "0"], ["role", "region"], ["aria-label", plot.getAttribute("aria-label")]]) {
    if (scrolls) frame.setAttribute(name, value);
    else frame.removeAttribute(name);
  }
  plot.style.height = `${Math.round(needsMap ? Math.min(height, under + width * 0.52) : height)}px`;
}

async function load(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  return answer.json();
}

// registered fetches the world map once, however many charts need it.
function registered() {
  map ??= load(new URL(document.body.dataset.world, location.href)).then((world) => {
    for (const { properties } of world.features) titles.set(properties.name, properties.title);
    echarts.registerMap("world", world);
  });
  return map;
}

// finished adds what JSON can't say: the function that picks a mark's tip, and the projection of a map.
function finished(option) {
  option.tooltip.formatter = ({ data, name }) => data?.tip ?? (titles.has(name) ? `${titles.get(name)}: ${document.body.dataset.none}` : "");
  if (option.geo) option.geo.projection = equalEarth;
  if (contrast.matches) option.aria = { enabled: true, label: { enabled: false }, decal: { show: true } };
  return option;
}

function show(plot, option, width = "auto") {
  const chart = echarts.getInstanceByDom(plot) ?? begin(plot);
  chart.setOption(option, { notMerge: true });
  chart.resize({ width });
  echarts.placeMarks(chart, option);
  sizes.get(plot).shown = option;
  if (width !== "auto") chart.getZr().refreshImmediately(); // paper does not wait for the next frame
  pinNames(plot, chart);
  plot.dataset.drawn = "true";
}

function begin(plot) {
  const chart = echarts.init(plot, null, { renderer: "svg" });
  chart.on("click", ({ data }) => {
    if (data?.link) location.assign(data.link);
  });
  new ResizeObserver(() => {
    if (plot.clientWidth === 0) return; // not shown: a map of no width can't be laid out
    if (sizes.get(plot).room !== roomOf(plot)) return lay(plot);
    fit(plot);
    chart.resize();
    echarts.placeMarks(chart, sizes.get(plot).shown);
    pinNames(plot, chart);
  }).observe(plot);
  return chart;
}
