/**
 * Writes many files that are the same for all stories and seldom change: once made and compressed, they are kept in
 * Next's cache for later builds.
 */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compress } from "./compress";

const KEPT = ".next/cache/kept";
/** Brotli's quality; not the best, since there are megabytes to compress. */
const QUALITY = 9;

export interface NamedFile {
  /** May have folders in it. */
  readonly name: string;
  readonly body: string | Buffer;
}

/**
 * @param site the folder of the built site
 * @param folder in it, where the files are to be
 * @param files makes the files; only called if they aren't in the cache
 * @param version distinguishes these files from other versions; by default the name of the folder
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
    for (const { name, body } of files) {
      mkdirSync(dirname(join(part, name)), { recursive: true });
      writeFileSync(join(part, name), body);
    }
    await compress(part, QUALITY);
    renameSync(part, kept);
  }
  rmSync(join(site, folder), { recursive: true, force: true });
  cpSync(kept, join(site, folder), { recursive: true });
}
