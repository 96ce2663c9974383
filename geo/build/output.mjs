/** Where the build writes. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const OUT = new URL("../data/", import.meta.url);

/** Writes a file of geo/data. @param {string | Buffer} content */
export const write = (name, content) => writeFileSync(fileURLToPath(new URL(name, OUT)), content);
