/** A .br and a .gz beside every text file of the site, so that no server has to compress them for each reader. */
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { filesOf } from "./files";

const TEXT = /\.(?:html|js|css|svg|json|txt|xml|geojson|jsonld|kml|webmanifest)$/u;
/** Smaller than this, a file fits in one packet either way. */
const SMALLEST_BYTES = 1000;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** As many files at once as there are processors. @param folder of the built site */
export async function compress(folder: string): Promise<void> {
  const files = filesOf(folder).values();
  const compressRest = async () => {
    for (const file of files) if (TEXT.test(file)) await compressFile(join(folder, file));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, compressRest));
}

async function compressFile(path: string): Promise<void> {
  const body = await readFile(path);
  if (body.length < SMALLEST_BYTES) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  await writeFile(`${path}.br`, await toBrotli(body, { params }));
  await writeFile(`${path}.gz`, await toGzip(body, { level: 9 }));
}
