/** The built data, for tests. */
import { readFileSync } from "node:fs";
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
/** As the page knows them: with their bounds, and whether they lie far off. */
export const framed = bounded.map((place) => ({ ...place, isFar: far.has(place.id) }));

/** @throws Error for an id that is not there */
export function place(id: string): Place {
  const found = places.find((p) => p.id === id);
  if (!found) throw new Error(`no place ${id}`);
  return found;
}

export const readData = read;
