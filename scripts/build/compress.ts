/** A .br and a .gz beside every text file of the site, so that no server has to compress them for each reader. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { filesOf } from "./files";

const TEXT = /\.(?:html|js|css|svg|json|txt|xml|geojson|jsonld|kml|webmanifest)$/u;
/** Smaller than this, a file fits in one packet either way. */
const SMALLEST_BYTES = 1000;

/** @param folder of the built site; what is there compressed already stays */
export function compress(folder: string): void {
  for (const file of filesOf(folder)) {
    const path = join(folder, file);
    if (!TEXT.test(file) || existsSync(`${path}.br`)) continue;
    const body = readFileSync(path);
    if (body.length < SMALLEST_BYTES) continue;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    writeFileSync(`${path}.br`, brotliCompressSync(body, { params }));
    writeFileSync(`${path}.gz`, gzipSync(body, { level: 9 }));
  }
}
