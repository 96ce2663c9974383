/**
 * Makes the outlines of all countries with their first-level areas: shapes/AF.json, TopoJSON with the objects `country`
 * and `regions`, whose features are places of the project's format, and shapes/index.json, the list of countries with
 * their bounds. They are simplified like the finest level of the ground, so that both coincide.
 */
import { areaOf, countryOf } from "./areas.mjs";
import { DISPUTES } from "./disputes.mjs";
import { boundsOf, isIn } from "./positions.mjs";
import { admin1, cities, countryName, groupBy, isAfghanOrPakistani, run, slug, write } from "./source.mjs";
import { toDegrees, toUnits, turned } from "./world.mjs";

const SOURCE = { source: "Natural Earth 5, 1:10m admin-1", licence: "Public domain" };
const PRECISION = "Natural Earth 1:10m, generalised to about half a kilometre";

/**
 * Codes of countries whose features have another's code or none: ISO 3166-1, or a customary X-code where it has none.
 */
const LETTERS = { CYN: "XN", KAS: "XS", KOS: "XK", PSX: "PS", SOL: "XL" };

/** Writes shapes/*.json. */
export async function buildShapes() {
  const countries = countriesOf(await generalised());
  const index = [];
  for (const { code, name, features } of countries) {
    const files = await run(
      `-i areas.json name=regions -dissolve + name=country -each target=country 'this.properties = ${"{}"}'
       -o shapes.json target=country,regions format=topojson quantization=300000 id-field=id`,
      { "areas.json": { type: "FeatureCollection", features } },
    );
    const topology = files["shapes.json"];
    const [country] = topology.objects.country.geometries ?? [topology.objects.country];
    Object.assign(country, countryFeature(code, name, features));
    topology.objects.country = country;
    for (const { properties } of topology.objects.regions.geometries) delete properties.id;
    write(`shapes/${code}.json`, JSON.stringify(topology));
    index.push({
      code,
      id: country.id,
      name,
      bounds: boundsOf(together(features)),
      regions: features.map(({ properties: { id, name, iso, geonames } }) => ({ id, name, iso, geonames })),
    });
  }
  const rows = index.map((row) => JSON.stringify(row));
  write("shapes/index.json", `[\n${rows.join(",\n")}\n]\n`);
}

/** @returns the areas generalised as the ground is, in degrees; properties {c, key} */
async function generalised() {
  const features = admin1.features.map((feature) => ({
    type: "Feature",
    properties: {
      c: countryOf(feature.properties),
      key: areaOf(feature.properties).key,
      p: isAfghanOrPakistani(feature) ? 1 : 0,
    },
    geometry: turned(feature.geometry, toUnits),
  }));
  const files = await run(
    `-i admin1.json name=admin1
     -simplify weighted planar variable interval='p ? 0.01 : 4' keep-shapes -clean
     -dissolve key copy-fields=c
     -o areas.json format=geojson precision=0.01`,
    { "admin1.json": { type: "FeatureCollection", features } },
  );
  const toPrecise = (position) => toDegrees(position).map((n) => Number(n.toFixed(5)));
  return files["areas.json"].features
    .filter(({ geometry }) => geometry !== null)
    .map((feature) => ({ ...feature, geometry: turned(feature.geometry, toPrecise) }));
}

/** @returns {{code: string, name: string, features: object[]}[]} by country, in the order of their codes */
function countriesOf(areas) {
  const sources = groupBy(admin1.features, ({ properties }) => areaOf(properties).key);
  const byCountry = groupBy(areas, ({ properties }) => properties.c);
  const taken = new Set();
  const unique = (id) => {
    let free = id;
    for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
    taken.add(free);
    return free;
  };
  const countries = [...byCountry].map(([c, own]) => ({ c, own, code: codeOf(c), name: nameOf(c) }));
  countries.sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const { name } of countries) taken.add(slug(name));
  return countries.map(({ c, own, code, name }) => ({
    code,
    name,
    features: own
      .toSorted((a, b) => (a.properties.key < b.properties.key ? -1 : 1))
      .map(({ geometry, properties: { key } }) => {
        const parts = sources.get(key).map(({ properties }) => properties);
        const { name: own, kind, iso, whole } = areaOf(parts[0]);
        const id = unique(`${code.toLowerCase()}-${slug(own ?? name)}`);
        const properties = {
          id,
          kind,
          name: own ?? name,
          names: whole ? namesOf(parts[0]) : {},
          country: code,
          iso,
          wikidata: whole ? (parts[0].wikidataid ?? null) : null,
          ...SOURCE,
          precision: PRECISION,
          ...(DISPUTES[`${c} ${iso}`] && { disputed: DISPUTES[`${c} ${iso}`] }),
          geonames: geonamesOf(geometry, code) ?? (whole && parts[0].gn_level === 1 ? ownCode(parts[0]) : null),
        };
        return { type: "Feature", properties, geometry };
      }),
  }));
}

/** @returns the GeoNames code that the source gives for the area, if it looks like one */
const ownCode = ({ gn_a1_code: code }) => (/^[A-Z]{2}\.\w+$/u.test(code ?? "") ? code : null);

/** The country's properties; its ISO 3166-1 code is `country`. */
function countryFeature(code, name, features) {
  const c = countryOf(admin1.features.find(({ properties }) => codeOf(countryOf(properties)) === code).properties);
  const properties = {
    kind: /^X/u.test(code) || code.length > 2 ? "area" : "country",
    name,
    country: code,
    ...SOURCE,
    precision: PRECISION,
    ...(DISPUTES[c] && { disputed: DISPUTES[c] }),
    ...(features.some(({ properties }) => properties.disputed) && !DISPUTES[c]
      ? { note: "Some of its areas are disputed: see what is said of each." }
      : {}),
  };
  return { id: slug(name), properties };
}

const known = new Map();
for (const { properties } of admin1.features) {
  const c = countryOf(properties);
  if (properties.adm0_a3 === c && !known.has(c)) known.set(c, properties);
}

/**
 * How many features a country has in the source. If two countries have the same code, the one with more features keeps
 * it.
 */
const countOf = new Map(
  [...groupBy(admin1.features, ({ properties }) => countryOf(properties))].map(([c, own]) => [c, own.length]),
);

/** The country's two-letter code where there is one, else the source's three letters. */
export function codeOf(c) {
  const letters = LETTERS[c] ?? known.get(c).iso_a2;
  const isAnothers = [...known].some(
    ([other, { iso_a2 }]) =>
      other !== c && !LETTERS[other] && iso_a2 === letters && countOf.get(other) > countOf.get(c),
  );
  return /^[A-Z]{2}$/u.test(letters) && !isAnothers ? letters : c;
}

export const nameOf = (c) => countryName(known.get(c).admin);

/** @returns names by language: what the source has besides English */
function namesOf(properties) {
  const names = Object.entries(properties).flatMap(([key, name]) => {
    const language = /^name_(?<language>[a-z]{2,3})$/u.exec(key)?.groups.language;
    if (!language || ["en", "alt", "len"].includes(language) || !name || name === properties.name_en) return [];
    return [[language === "zht" ? "zh-Hant" : language, name]];
  });
  return Object.fromEntries(names.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const citiesBy = groupBy(cities, ({ country }) => country);
/** The share of an area's cities that must be in the same GeoNames area. */
const AGREED = 0.6;

/** @returns `GB.ENG`: GeoNames' first-level area that the cities in this one lie in; null where they don't agree */
function geonamesOf(geometry, code) {
  const counts = new Map();
  let total = 0;
  const [west, south, east, north] = boundsOf(geometry);
  const rings = polygonsOf(geometry).flat();
  for (const { loc, adminCode } of citiesBy.get(code) ?? []) {
    const [lon, lat] = loc.coordinates;
    if (lon < west || lon > east || lat < south || lat > north || !isIn(rings, loc.coordinates)) continue;
    counts.set(adminCode, (counts.get(adminCode) ?? 0) + 1);
    total += 1;
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] && best[1] >= AGREED * total ? `${code}.${best[0]}` : null;
}

const polygonsOf = ({ type, coordinates }) => (type === "Polygon" ? [coordinates] : coordinates);

const together = (features) => ({ coordinates: features.flatMap(({ geometry }) => polygonsOf(geometry)) });
