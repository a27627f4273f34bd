// Cuts the faces of the project smaller than their packages have them, so that a first page stays under 400 KB. The
// files and the styles that name them are made anew with each build, under web/made.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import iso from "i18n-iso-countries";
import subset from "subset-font";

const require = createRequire(import.meta.url);
const korean = "@fontsource-variable/noto-sans-kr/wght.css";
const latin = ["source-sans-3/400.css", "source-sans-3/600.css", "source-serif-4/400.css", "source-serif-4/600.css"];
const cutTables = ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "VORG", "gasp", "vhea", "vmtx"]; // Korean across the page needs none
const features = ["kern", "liga", "ccmp", "locl", "mark", "mkmk", "tnum", "lnum"]; // what the pages use

// What pages in English need: Latin-1, the letters of the names of Europe and Türkiye, dashes, quotation marks, the minus.
const near = [[0x20, 0x17f], [0x218, 0x21b], [0x2010, 0x2027], [0x2039, 0x203a], [0x20ac, 0x20ac], [0x2122, 0x2122], [0x2212, 0x2212]];

/** Writes web/made/latin.css, hangul-name.css and hangul.css with their files. */
export async function faces(root) {
  const folder = join(root, "web", "made");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const hangul = await facesOf(korean);
  const write = async (name, list, options) => writeFile(join(folder, name), (await Promise.all(list.map((f) => cut(folder, f, options)))).join("\n"));

  const all = (await Promise.all(latin.map((file) => facesOf(`@fontsource/${file}`)))).flat();
  await write("latin.css", all.flatMap(parted), { keepFeatures: features });
  // A page in English shows "한국어", the Korean name of Korean, alone, and needs 2 KB for it so, not 60.
  const plain = { keepFeatures: [], dropTables: cutTables, variationAxes: { wght: 400 } };
  await write("hangul-name.css", having(hangul, "한국어", "Hangul name"), plain);
  // A page in Korean has first of all the words of the interface and names of countries. The browser makes the bold ones.
  const words = (await readFile(join(root, "lang", "ko.csv"), "utf8")) + countries();
  await write("hangul.css", having(hangul, words.match(/\p{Script=Hangul}/gu).join(""), "Hangul interface"), plain);
}

// countries are the names of all countries in Korean, as Unicode has them; the server has them from there too.
function countries() {
  const names = new Intl.DisplayNames(["ko"], { type: "region" });
  return [...Object.keys(iso.getAlpha2Codes()), "XK"].map((code) => names.of(code)).join(" ");
}

// facesOf reads the styles of a package: one face after the other, with its file and the letters that it is for.
async function facesOf(css) {
  const path = require.resolve(css);
  return [...(await readFile(path, "utf8")).matchAll(/@font-face\s*{([^}]*)}/g)].map(([, text]) => {
    const value = (name) => text.match(new RegExp(`${name}:\\s*([^;]+)`))[1].trim();
    const file = join(dirname(path), text.match(/url\(([^)]*\.woff2)\)/)[1]);
    return { family: value("font-family").replace(/['"]/g, ""), weight: value("font-weight"), file, points: pointsOf(value("unicode-range")) };
  });
}

function pointsOf(ranges) {
  return ranges.split(",").flatMap((range) => {
    const [first, last] = range.trim().slice(2).split("-").map((hex) => parseInt(hex, 16));
    return Array.from({ length: (last ?? first) - first + 1 }, (_, i) => first + i);
  });
}

// parted makes two of a face that has both letters that are near and others, which few pages need.
function parted(face) {
  const isNear = (point) => near.some(([first, last]) => point >= first && point <= last);
  const parts = [face.points.filter(isNear), face.points.filter((point) => !isNear(point))].filter((points) => points.length > 0);
  return parts.map((points) => ({ ...face, points }));
}

// having leaves those faces that have some of the letters, and of these the letters alone.
function having(list, letters, family) {
  const wanted = new Set([...letters].map((letter) => letter.codePointAt(0)));
  return list.map((face) => ({ ...face, family, weight: "400", points: face.points.filter((point) => wanted.has(point)) })).filter((face) => face.points.length > 0);
}

let made = 0;

async function cut(folder, face, options) {
  const name = `${face.family.toLowerCase().replace(/ /g, "-")}-${face.weight}-${made++}.woff2`;
  const letters = String.fromCodePoint(...face.points);
  await writeFile(join(folder, name), await subset(await readFile(face.file), letters, { targetFormat: "woff2", noHinting: true, ...options }));
  const ranges = rangesOf(face.points).join(",");
  return `@font-face { font-family: "${face.family}"; font-weight: ${face.weight}; font-display: swap; src: url("./${name}") format("woff2"); unicode-range: ${ranges}; }`;
}

function rangesOf(points) {
  const hex = (point) => point.toString(16);
  const runs = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`));
}
