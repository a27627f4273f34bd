// Builds what the browser gets into static/dist: the scripts, the styles with their fonts, ECharts, the world map and
// the licences of all of these. Run it with `npm ci && npm run build`; the Go binary embeds the result.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { faces } from "./build/faces.mjs";
import { world } from "./build/world.mjs";
import { licences } from "./build/licences.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = join(here, "static", "dist");

await mkdir(dist, { recursive: true });
for (const name of await readdir(dist)) {
  if (name !== ".gitkeep") await rm(join(dist, name), { recursive: true });
}

await faces(here);
await build({
  entryPoints: { app: join(here, "web", "app.js"), style: join(here, "web", "style.css"), hangul: join(here, "web", "hangul.css"), korean: join(here, "web", "korean.css") },
  outdir: dist,
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2020", "chrome100", "firefox100", "safari15"],
  charset: "utf8",
  loader: { ".woff2": "file", ".woff": "empty" }, // every browser served takes the first
  assetNames: "fonts/[name]-[hash]",
  logLevel: "warning",
});

// ECharts goes in as its own file: the browser caches it, and the server runs it too, in an older JavaScript.
await build({
  entryPoints: { "echarts.min": join(here, "web", "echarts.js") },
  outdir: dist,
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "echarts",
  target: "es2015",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});
await writeFile(join(dist, "world.json"), JSON.stringify(await world()));
await writeFile(join(dist, "licences.txt"), await licences(here));

// What compresses well is kept compressed too, as tightly as can be, so that the server need not do it for each reader.
for (const name of await readdir(dist)) {
  if (![".js", ".css", ".json", ".txt"].includes(extname(name))) continue;
  const bytes = await readFile(join(dist, name));
  await writeFile(join(dist, `${name}.br`), brotliCompressSync(bytes));
  await writeFile(join(dist, `${name}.gz`), gzipSync(bytes, { level: 9 }));
}
console.log("built static/dist");
