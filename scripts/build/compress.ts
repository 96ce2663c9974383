/** A .br and a .gz beside every text file of the site, so that no server has to compress them for each reader. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { filesOf } from "./files";

const TEXT = /\.(?:html|js|css|svg|json|txt|xml|geojson|jsonld|kml|webmanifest)$/u;
/** Smaller than this, a file fits in one packet either way. */
const SMALLEST_BYTES = 1000;

/** A thousand files of which a reader fetches a few: the last per cent isn't worth a minute of every build. */
const MANY = /^gazetteer\/names\//u;

/** @param folder of the built site */
export function compress(folder: string): void {
  for (const file of filesOf(folder)) {
    if (!TEXT.test(file)) continue;
    const path = join(folder, file);
    const body = readFileSync(path);
    if (body.length < SMALLEST_BYTES) continue;
    const quality = MANY.test(file) ? 9 : constants.BROTLI_MAX_QUALITY;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: body.length, [constants.BROTLI_PARAM_QUALITY]: quality };
    writeFileSync(`${path}.br`, brotliCompressSync(body, { params }));
    writeFileSync(`${path}.gz`, gzipSync(body, { level: 9 }));
  }
}
