/**
 * Writes the ground and the outlines of all countries into a built site. They are the same for all stories and change seldom:
 * what was drawn and compressed for one build is kept in Next's cache for the next.
 */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { groundFiles, groundFolder } from "../../app/_site/ground";
import { shapeFiles, shapesFolderName } from "../../app/_site/shapes";
import { compress } from "./compress";

const KEPT = ".next/cache/world";
/** Of brotli: there are megabytes of it. */
const QUALITY = 9;

interface WorldFile {
  readonly name: string;
  readonly body: string | Buffer;
}

/** @param folder of the built site */
export async function writeWorld(folder: string): Promise<void> {
  await writeKept(folder, groundFolder(), groundFiles());
  await writeKept(folder, shapesFolderName(), shapeFiles());
}

let known: Map<string, WorldFile> | undefined;

/** @param path in the site @returns the file that the build would write there, if it is one of these */
export function worldFile(path: string): WorldFile | undefined {
  if (!known) {
    const inFolder = (folder: string, files: Iterable<WorldFile>) =>
      [...files].map((file) => [`${folder}/${file.name}`, file] as const);
    known = new Map([...inFolder(groundFolder(), groundFiles()), ...inFolder(shapesFolderName(), shapeFiles())]);
  }
  return known.get(path);
}

async function writeKept(folder: string, name: string, files: Iterable<WorldFile>): Promise<void> {
  const kept = join(KEPT, name);
  if (!existsSync(kept)) {
    const part = `${kept}.${process.pid}`;
    mkdirSync(part, { recursive: true });
    for (const file of files) writeFileSync(join(part, file.name), file.body);
    await compress(part, QUALITY);
    renameSync(part, kept);
  }
  rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(kept, join(folder, name), { recursive: true });
}
