// The licence texts of what ends up in static/dist, in one file that the pages link to.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const shipped = [
  "echarts",
  "zrender",
  "world-atlas",
  "@fontsource/source-sans-3",
  "@fontsource/source-serif-4",
  "@fontsource-variable/noto-sans-kr",
];

export async function licences(root) {
  const parts = await Promise.all(shipped.map((name) => licenceOf(root, name)));
  return parts.join("\n\n" + "=".repeat(80) + "\n\n");
}

async function licenceOf(root, name) {
  const folder = join(root, "node_modules", name);
  const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const files = (await readdir(folder, { withFileTypes: true })).filter((f) => f.isFile() && /^(licen[cs]e|notice)/i.test(f.name)).map((f) => f.name).sort();
  if (files.length === 0) throw new Error(`${name} carries no licence text`);
  const texts = await Promise.all(files.map((f) => readFile(join(folder, f), "utf8")));
  return `${name} ${version} (${license})\n\n${texts.map((t) => t.trim()).join("\n\n")}\n`;
}
