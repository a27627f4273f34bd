// Cuts the letters of "한국어", the Korean name of Korean, out of the Korean face: a page in English shows that name alone, and
// needs 2 KB for it so, not 60. The files are made anew with each build, under web/made.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subset from "subset-font";

const require = createRequire(import.meta.url);
const parts = { 117: "국", 118: "한어" }; // the files of the face that have them

export async function hangul(root) {
  const folder = join(root, "web", "made");
  await mkdir(folder, { recursive: true });
  for (const [part, letters] of Object.entries(parts)) {
    const face = await readFile(require.resolve(`@fontsource-variable/noto-sans-kr/files/noto-sans-kr-${part}-wght-normal.woff2`));
    await writeFile(join(folder, `hangul-${part}.woff2`), await subset(face, letters, { targetFormat: "woff2", variationAxes: { wght: 400 } }));
  }
}
