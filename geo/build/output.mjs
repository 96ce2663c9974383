/** Where the build writes. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

export const OUT = new URL("../data/", import.meta.url);

/** Writes a file of geo/data. @param {string | Buffer} content */
export function write(name, content) {
  const path = fileURLToPath(new URL(name, OUT));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
