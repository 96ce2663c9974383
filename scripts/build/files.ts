import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** @returns the files of a built site, relative to its folder, in the order of their names */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** @returns the paths of all HTML pages of a built site, with the folder's own */
export const pagesOf = (folder: string): string[] =>
  filesOf(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => join(folder, file));
