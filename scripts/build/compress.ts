/**
 * A .br beside every text file of the site, so that no server has to compress it for each reader. Browsers that take
 * Brotli only over HTTPS get gzip, which servers make on the fly: a .gz too would make a story half as large again.
 */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { filesOf } from "./files";

const TEXT = /\.(?:html|js|css|svg|json|txt|xml|geojson|jsonld|kml|webmanifest)$/u;
/** In bytes: a smaller file fits into one packet anyway. */
const SMALLEST_BYTES = 1000;

const toBrotli = promisify(brotliCompress);

/**
 * As many files at once as there are processors.
 * @param folder of the built site; files that already have a compressed copy are skipped
 * @param quality of brotli: the best takes ten times as long as 9, and makes large files 2 % smaller
 */
export async function compress(folder: string, quality: number = constants.BROTLI_MAX_QUALITY): Promise<void> {
  const files = filesOf(folder).values();
  const compressRest = async () => {
    for (const file of files) {
      const path = join(folder, file);
      if (TEXT.test(file) && !existsSync(`${path}.br`)) await compressFile(path, quality);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, compressRest));
}

async function compressFile(path: string, quality: number): Promise<void> {
  const body = await readFile(path);
  if (body.length < SMALLEST_BYTES) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: body.length, [constants.BROTLI_PARAM_QUALITY]: quality };
  await writeFile(`${path}.br`, await toBrotli(body, { params }));
}
