/** After the build: a .br and a .gz beside every text file of out/, so that no server compresses them anew for each reader. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TEXT = /\.(?:html|js|css|svg|json|txt|xml|geojson|jsonld|kml)$/u;
/** Smaller than this, a file fits in one packet either way. */
const SMALLEST_BYTES = 1000;

for (const file of readdirSync("out", { recursive: true, encoding: "utf8" })) {
  if (!TEXT.test(file)) continue;
  const path = join("out", file);
  const body = readFileSync(path);
  if (body.length < SMALLEST_BYTES) continue;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  writeFileSync(`${path}.br`, brotliCompressSync(body, { params }));
  writeFileSync(`${path}.gz`, gzipSync(body, { level: 9 }));
}
