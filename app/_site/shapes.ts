/**
 * The outlines of all countries and their first-level areas, as they lie in geo/data/shapes/: one file for each
 * country.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mapFileAddress } from "../../geo/addresses";
import { placeOfShape } from "../../geo/places/shape-places";
import { type CountryEntry, type CountryFile, shapesOf } from "../../geo/places/world-shapes";
import type { Place } from "../../geo/types";

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

/** The folder of the outlines, within out/. */
export const shapesFolderName = (): string => `map/shapes-${versionOfShapes()}`;
/** The address of that folder, with a slash at the end. */
export const shapesFolder = (): string => mapFileAddress(`shapes-${versionOfShapes()}/`);

let index: readonly CountryEntry[] | undefined;

/**
 * @param listed the ids that a story names
 * @returns those among them that are countries or first-level areas of the world, as places
 */
export function worldPlaces(listed: readonly { readonly id: string }[]): Place[] {
  index ??= JSON.parse(readFileSync(join(DATA, "index.json"), "utf8")) as CountryEntry[];
  const wanted = new Set(listed.map(({ id }) => id));
  return index.flatMap(({ code, id, regions }) => {
    if (!wanted.has(id) && !regions.some((region) => wanted.has(region.id))) return [];
    const shapes = shapesOf(JSON.parse(readFileSync(join(DATA, `${code}.json`), "utf8")) as CountryFile);
    return [shapes.country, ...shapes.regions].filter((shape) => wanted.has(String(shape.id))).map(placeOfShape);
  });
}
