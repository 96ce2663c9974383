/**
 * The shapes of the world, as they lie in geo/data/shapes/: a file for each country, with the outlines of its
 * first-level areas, and for each river and lake.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { mapFileAddress } from "../../geo/addresses";
import { placeOfShape } from "../../geo/places/shape-places";
import {
  type CountryEntry,
  type CountryFile,
  countryAlone,
  countryFile,
  shapesOf,
  type WaterEntry,
  type WaterFeature,
} from "../../geo/places/world-shapes";
import type { Place } from "../../geo/types";

const DATA = join(process.cwd(), "geo/data/shapes");

interface ShapeFile {
  readonly name: string;
  readonly body: Buffer | string;
}

function* dataFiles(): Generator<ShapeFile> {
  const names = readdirSync(DATA, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  for (const name of names.sort()) yield { name: name.replaceAll(sep, "/"), body: readFileSync(join(DATA, name)) };
}

/** Every file of the data, and each country alone: with its areas it can be five times as large. */
export function* shapeFiles(): Generator<ShapeFile> {
  yield* dataFiles();
  for (const { code } of read<CountryEntry[]>("index.json")) {
    yield { name: countryFile(code), body: JSON.stringify(countryAlone(read<CountryFile>(`${code}.json`))) };
  }
}

const SAMPLE = {
  type: "Topology",
  arcs: [[[0, 0]], [[1, 1]]],
  objects: { country: { type: "Polygon", arcs: [[1]] }, regions: { type: "GeometryCollection", geometries: [] } },
} as unknown as CountryFile;

let version: string | undefined;

function versionOfShapes(): string {
  if (version) return version;
  const hash = createHash("sha256");
  for (const { name, body } of dataFiles()) hash.update(name).update(body);
  // The files of countries alone follow from the data and from how they are made.
  version = hash
    .update(JSON.stringify(countryAlone(SAMPLE)))
    .digest("hex")
    .slice(0, 8);
  return version;
}

/** The folder of the outlines, within out/. */
export const shapesFolderName = (): string => `map/shapes-${versionOfShapes()}`;
/** The address of that folder, with a slash at the end. */
export const shapesFolder = (): string => mapFileAddress(`shapes-${versionOfShapes()}/`);

const read = <T>(name: string): T => JSON.parse(readFileSync(join(DATA, name), "utf8")) as T;

let countries: readonly CountryEntry[] | undefined;
let waters: readonly WaterEntry[] | undefined;

/**
 * @param listed the ids that a story names
 * @returns those among them that are countries, first-level areas, rivers or lakes of the world, as places
 */
export function worldPlaces(listed: readonly { readonly id: string }[]): Place[] {
  const wanted = new Set(listed.map(({ id }) => id));
  return [...areasAmong(wanted), ...watersAmong(wanted)];
}

function watersAmong(wanted: ReadonlySet<string>): Place[] {
  waters ??= read<WaterEntry[]>("waters/index.json");
  return waters
    .filter(({ id }) => wanted.has(id))
    .map(({ id }) => placeOfShape(read<WaterFeature>(`waters/${id}.json`)));
}

function areasAmong(wanted: ReadonlySet<string>): Place[] {
  countries ??= read<CountryEntry[]>("index.json");
  return countries.flatMap(({ code, id, regions }) => {
    if (!wanted.has(id) && !regions.some((region) => wanted.has(region.id))) return [];
    const shapes = shapesOf(read<CountryFile>(`${code}.json`));
    return [shapes.country, ...shapes.regions].filter((shape) => wanted.has(String(shape.id))).map(placeOfShape);
  });
}
