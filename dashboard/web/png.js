// Adds "PNG" to the files of each chart: the chart is drawn anew on a canvas, with its question and its unit above it and the days that
// it marks below, at twice the size that it has on the screen, in the colours of paper.
import { optionOf } from "./charts.js";

const edge = 20, caption = 64, line = 18, scale = 2, least = 960;

export function offerPNG() {
  for (const list of document.querySelectorAll("[data-png]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "PNG";
    button.addEventListener("click", () => save(list));
    const item = document.createElement("li");
    item.append(button);
    list.prepend(item);
  }
}

async function save({ dataset }) {
  const { option, height, width } = await optionOf(dataset.png, "light");
  const box = document.createElement("div");
  const size = { width: Math.max(least, width), height };
  const chart = echarts.init(box, null, { renderer: "canvas", devicePixelRatio: scale, ...size });
  chart.setOption(option);
  echarts.placeMarks(chart, option);
  const picture = chart.getDataURL({ pixelRatio: scale, backgroundColor: "#ffffff" });
  chart.dispose();
  const image = new Image();
  image.src = picture;
  await image.decode();
  download(await framed(image, size, dataset), `${new URL(dataset.png, location.href).pathname.split("/").pop().replace(".json", "")}.png`);
}

async function framed(image, { width, height }, { title, unit, marked }) {
  const { fontFamily } = getComputedStyle(document.body);
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  const small = `400 13px ${fontFamily}`;
  pen.font = small;
  const below = wrapped(pen, marked, width);
  canvas.width = (width + 2 * edge) * scale;
  canvas.height = (height + caption + 2 * edge + line * below.length) * scale;
  pen.scale(scale, scale);
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = "#1b2430";
  pen.font = `600 20px ${fontFamily}`;
  pen.fillText(title, edge, 38, width);
  pen.fillStyle = "#4d5866";
  pen.font = `400 14px ${fontFamily}`;
  pen.fillText(unit, edge, 62, width);
  pen.drawImage(image, edge, caption + edge, width, height);
  pen.font = small;
  below.forEach((text, i) => pen.fillText(text, edge, caption + edge + height + line * (i + 1)));
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

// wrapped cuts a text into the lines that a width has room for.
function wrapped(pen, text, width) {
  const lines = [];
  for (const word of text.split(" ").filter(Boolean)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function download(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
