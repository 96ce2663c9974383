/** Writes the ground and the outlines of all countries into a built site. */
import { groundFiles, groundFolder } from "../../app/_site/ground";
import { shapeFiles, shapesFolderName } from "../../app/_site/shapes";
import { type NamedFile, writeKept } from "./kept-files";

/** @param folder of the built site */
export async function writeWorld(folder: string): Promise<void> {
  await writeKept(folder, groundFolder(), groundFiles());
  await writeKept(folder, shapesFolderName(), shapeFiles());
}

let known: Map<string, NamedFile> | undefined;

/** @param path in the site @returns the file that the build would write there, if it is one of these */
export function worldFile(path: string): NamedFile | undefined {
  if (!known) {
    const inFolder = (folder: string, files: Iterable<NamedFile>) =>
      [...files].map((file) => [`${folder}/${file.name}`, file] as const);
    known = new Map([...inFolder(groundFolder(), groundFiles()), ...inFolder(shapesFolderName(), shapeFiles())]);
  }
  return known.get(path);
}
