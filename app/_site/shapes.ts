/** The outlines of all countries and their first-level areas, as they lie in geo/data/shapes/: one file for each country. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mapFileAddress } from "../../geo/addresses";

const DATA = join(process.cwd(), "geo/data/shapes");

export function* shapeFiles(): Generator<{ readonly name: string; readonly body: Buffer }> {
  for (const name of readdirSync(DATA).sort()) yield { name, body: readFileSync(join(DATA, name)) };
}

let version: string | undefined;

function versionOfShapes(): string {
  if (version) return version;
  const hash = createHash("sha256");
  for (const { name, body } of shapeFiles()) hash.update(name).update(body);
  version = hash.digest("hex").slice(0, 8);
  return version;
}

/** The folder in which they are, in out/. */
export const shapesFolderName = (): string => `map/shapes-${versionOfShapes()}`;
/** The address that the names of the files follow. */
export const shapesFolder = (): string => mapFileAddress(`shapes-${versionOfShapes()}/`);
