/** A .br and a .gz beside every text file of the site, so that no server has to compress them for each reader. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { filesOf } from "./files";

const TEXT = /\.(?:html|js|css|svg|json|txt|xml|geojson|jsonld|kml|webmanifest)$/u;
/** Smaller than this, a file fits in one packet either way. */
const SMALLEST_BYTES = 1000;

/**
 * @param folder of the built site; what is there compressed already stays
 * @param quality of brotli: the best takes ten times as long as 9 and saves a fiftieth of the ground
 */
export function compress(folder: string, quality: number = constants.BROTLI_MAX_QUALITY): void {
  for (const file of filesOf(folder)) {
    const path = join(folder, file);
    if (!TEXT.test(file) || existsSync(`${path}.br`)) continue;
    const body = readFileSync(path);
    if (body.length < SMALLEST_BYTES) continue;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: body.length, [constants.BROTLI_PARAM_QUALITY]: quality };
    writeFileSync(`${path}.br`, brotliCompressSync(body, { params }));
    writeFileSync(`${path}.gz`, gzipSync(body, { level: 9 }));
  }
}
