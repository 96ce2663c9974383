import { readdirSync } from "node:fs";
import { join } from "node:path";

/** @returns the paths of all HTML pages of a built site, with the folder's own */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => join(folder, file));
}
