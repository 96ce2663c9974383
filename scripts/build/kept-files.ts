/**
 * Many files that are the same for all stories and change seldom: what was made and compressed for one build is kept in Next's
 * cache for the next.
 */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compress } from "./compress";

const KEPT = ".next/cache/kept";
/** Of brotli: there are megabytes of it. */
const QUALITY = 9;

export interface NamedFile {
  readonly name: string;
  readonly body: string | Buffer;
}

/**
 * @param site the folder of the built site
 * @param folder in it, where the files are to be
 * @param files made only where they aren't kept
 * @param version tells these files from those of another version; the name of the folder, where that does
 */
export async function writeKept(
  site: string,
  folder: string,
  files: Iterable<NamedFile>,
  version: string = folder,
): Promise<void> {
  const kept = join(KEPT, version);
  if (!existsSync(kept)) {
    const part = `${kept}.${process.pid}`;
    mkdirSync(part, { recursive: true });
    for (const { name, body } of files) writeFileSync(join(part, name), body);
    await compress(part, QUALITY);
    renameSync(part, kept);
  }
  rmSync(join(site, folder), { recursive: true, force: true });
  cpSync(kept, join(site, folder), { recursive: true });
}
