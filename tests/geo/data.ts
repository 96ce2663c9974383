/** The built data, for tests. */
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import type { CountryOutlines, GroundName } from "../../geo/map/ground-labels";
import { farFromHome } from "../../geo/places/far-from-home";
import { boundsOf } from "../../geo/places/measure";
import { type CountryBounds, parsePlaces } from "../../geo/places/places";
import type { Place } from "../../geo/types";

const read = (file: string): string => readFileSync(`geo/data/${file}`, "utf8");

export const PLACE_FILES = ["places/durand-line.geojson", "places/provinces.geojson", "places/venues.geojson"];
export const countries = JSON.parse(read("country-bounds.json")) as CountryBounds;
export const places = parsePlaces(
  PLACE_FILES.map((file) => ({ file, text: read(file) })),
  countries,
);

const bounded = places.map((place) => ({ ...place, bounds: boundsOf(place.geometry) }));
const far = farFromHome(bounded);
/** As on the page: with their bounds, and whether they are far from the others. */
export const framed = bounded.map((place) => ({ ...place, isFar: far.has(place.id) }));

/** @throws Error for an id that is not there */
export function place(id: string): Place {
  const found = places.find((p) => p.id === id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
}

export const readData = read;

/** @param file of geo/data whose name ends in .json.br */
export const unpacked = <T>(file: string): T =>
  JSON.parse(brotliDecompressSync(readFileSync(`geo/data/${file}`)).toString("utf8")) as T;

/** Every name on the ground, by kind, with the most important first in each cell. */
export const groundNames: readonly GroundName[] = Object.entries(
  unpacked<Record<string, GroundName[]>>("labels.json.br"),
)
  .filter(([cell]) => cell.startsWith("1-"))
  .flatMap(([, names]) => names);

export const outlines = unpacked<CountryOutlines>("country-outlines.json.br");
