// Builds what the browser gets into static/dist: the scripts, the styles with their fonts, ECharts, the world map and
// the licences of all of these. Run it with `npm ci && npm run build`; the Go binary embeds the result.
import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { world } from "./build/world.mjs";
import { licences } from "./build/licences.mjs";

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL(".", import.meta.url));
const dist = join(here, "static", "dist");

await mkdir(dist, { recursive: true });
for (const name of await readdir(dist)) {
  if (name !== ".gitkeep") await rm(join(dist, name), { recursive: true });
}

await build({
  entryPoints: { app: join(here, "web", "app.js"), style: join(here, "web", "style.css") },
  outdir: dist,
  bundle: true,
  minify: true,
  format: "iife",
  target: ["es2020", "chrome100", "firefox100", "safari15"],
  charset: "utf8",
  loader: { ".woff2": "file" },
  assetNames: "fonts/[name]-[hash]",
  logLevel: "warning",
});

// ECharts goes in as its own file, untouched: the browser caches it, and the report renderer runs it too.
await copyFile(require.resolve("echarts/dist/echarts.min.js"), join(dist, "echarts.min.js"));
await writeFile(join(dist, "world.json"), JSON.stringify(await world()));
await writeFile(join(dist, "licences.txt"), await licences(here));
console.log("built static/dist");
