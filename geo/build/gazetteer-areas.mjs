/** Countries, areas of the first and second level, and the project's own list of wider areas and waters, as rows. */
import { admin1, admin2, cities, iso, list, names, shapes, territories, waters } from "./gazetteer-source.mjs";

/**
 * @typedef {{ kind: string, id: number, source: string, name: string, others: string[], adjectives: string[],
 * country: string, admin1: string, longitude: number, latitude: number, population: number, water?: string }} Row
 */

const CLDR = "cldr",
  OWN = "list",
  GEONAMES = "geonames";

/** Adds up the population of each country and area, and its middle: the mean of its cities, weighted by population. */
function people(codeOf) {
  const sums = new Map();
  for (const city of cities) {
    const code = codeOf(city);
    const sum = sums.get(code) ?? { people: 0, longitude: 0, latitude: 0, weight: 0 };
    const weight = Math.sqrt(city.population + 1);
    sum.people += city.population;
    sum.longitude += city.longitude * weight;
    sum.latitude += city.latitude * weight;
    sum.weight += weight;
    sums.set(code, sum);
  }
  return sums;
}

const middle = (sum) => sum && { longitude: sum.longitude / sum.weight, latitude: sum.latitude / sum.weight };

/** The middle of each country: of the label points of its areas in Natural Earth, by the extent of each. */
function middles() {
  const sums = new Map();
  for (const { properties, geometry } of shapes) {
    const ring =
      geometry.type === "Polygon"
        ? geometry.coordinates[0]
        : geometry.coordinates.flat().sort((a, b) => b.length - a.length)[0];
    const lon = ring.map(([x]) => x),
      lat = ring.map(([, y]) => y);
    const weight =
      (Math.max(...lon) - Math.min(...lon)) *
      (Math.max(...lat) - Math.min(...lat)) *
      Math.cos((properties.latitude * Math.PI) / 180);
    const code = properties.iso_a2;
    const sum = sums.get(code) ?? { longitude: 0, latitude: 0, weight: 0 };
    sum.longitude += properties.longitude * weight;
    sum.latitude += properties.latitude * weight;
    sum.weight += weight;
    sums.set(code, sum);
  }
  return sums;
}

/** @returns {Row[]} */
export function countryRows() {
  const sums = people(({ country }) => country);
  const centres = middles();
  return list("countries").map(([code, adjectives, others]) => {
    const centre = middle(centres.get(code)) ?? middle(sums.get(code)) ?? { longitude: 0, latitude: 0 };
    const variants = Object.entries(territories)
      .filter(([key]) => key.startsWith(`${code}-alt`))
      .map(([, name]) => name);
    const [long, ...short] = [territories[code], ...variants].map(plainSpelling);
    const main = /[-(]| SAR /u.test(long) ? (short[0] ?? long) : long;
    return {
      kind: "country",
      id: iso[code]?.reference?.geonames ?? EXTRA_IDS[code] ?? 0,
      source: CLDR,
      name: main,
      others: [long, ...short, ...names(others)],
      adjectives: names(adjectives),
      country: code,
      admin1: "",
      ...centre,
      population: sums.get(code)?.people ?? 0,
    };
  });
}

const plainSpelling = (name) =>
  name
    .replaceAll(" & ", " and ")
    .replace("’", "'")
    .replace(/^St\.? /u, "Saint ")
    .replace(/ SAR China$/u, "");

/** Countries that are missing from ISO's list. */
const EXTRA_IDS = { XK: 831053 };

const GENERIC =
  / (?:Province|Region|County|District|State|Governorate|Oblast|Department|Prefecture|Municipality|Division|Parish|Canton|City|Territory|Emirate|Krai|Republic|Voivodeship|Wilayat)$/u;

const isoRegions = new Map(
  Object.entries(iso).flatMap(([country, { regions }]) =>
    regions.map((region) => [`${country}.${region.admin}`, region]),
  ),
);
/** Natural Earth has smaller areas in some countries, so a label point is only taken where GeoNames' id is the same. */
const labelPoints = new Map(shapes.map(({ properties }) => [properties.gn_id, properties]));

/** 'Kunar' of 'Kunar Province'; but 'Northern Territory' stays. */
function withoutGeneric(name) {
  const short = name.replace(GENERIC, "").replace(/^(?:Wilaya de|Provincia de|Province of) /u, "");
  return /^(?:Northern|Southern|Eastern|Western|Central|North|South|East|West|Capital|.* Capital|.* Autonomous)$/u.test(
    short,
  )
    ? name
    : short;
}

/** @returns {Row[]} */
export function regionRows() {
  const sums = people((city) => city.admin1);
  const own = new Map(list("regions").map(([code, ...rest]) => [code, rest]));
  const unknown = [...own.keys()].filter((code) => !admin1.some((area) => area.code === code));
  if (unknown.length > 0) console.warn(`regions.tsv: no such areas: ${unknown.join(", ")}`);
  return admin1.flatMap(({ code, name }) => {
    const region = isoRegions.get(code);
    const label = labelPoints.get(region?.reference.geonames);
    const point = label ?? middle(sums.get(code));
    if (!point) return [];
    const [adjectives, others] = own.get(code) ?? [];
    // English names first: GeoNames' own are often transliterations.
    const spellings = [label?.name_en, region?.names.en, name, label?.name].filter(Boolean);
    const short = spellings.map(withoutGeneric);
    const [best, ...rest] = [...names(others).slice(0, /\.$/u.test(others ?? ".") ? 0 : 1), ...short];
    return [
      {
        kind: "region",
        id: region?.reference.geonames ?? 0,

        source: GEONAMES,
        name: best,
        others: [...rest, ...spellings, ...names(others)],
        adjectives: names(adjectives),
        country: code.slice(0, 2),
        admin1: code,
        longitude: point.longitude,
        latitude: point.latitude,
        population: sums.get(code)?.people ?? 0,
      },
    ];
  });
}

/** Where papers speak of counties. @returns {Row[]} */
export function districtRows(countries = ["US", "GB", "CA", "IE"]) {
  const sums = people((city) => city.admin2);
  return admin2
    .filter(({ code }) => countries.includes(code.slice(0, 2)) && sums.has(code))
    .map(({ code, name }) => ({
      kind: "district",
      id: 0,
      source: `geonames:${code}`,
      name: name.replace(/^(?:County|City and Borough of) (?=\p{L}+$)/u, (whole) =>
        code.startsWith("IE") ? whole : "",
      ),
      others: [],
      adjectives: [],
      country: code.slice(0, 2),
      admin1: code.split(".").slice(0, 2).join("."),
      ...middle(sums.get(code)),
      population: sums.get(code).people,
    }));
}

/** @returns {Row[]} */
export function areaRows() {
  return list("areas").map(([name, kind, longitude, latitude, country, adjectives, others, id]) => ({
    kind,
    id: Number(id ?? 0) || 0,
    source: OWN,
    name,
    others: names(others),
    adjectives: names(adjectives),
    country: country ?? "",
    admin1: "",
    longitude: Number(longitude),
    latitude: Number(latitude),
    population: 0,
    water: kind === "water" ? waterAt(name, Number(longitude), Number(latitude)) : undefined,
  }));
}

/** How far from its shape a position of our list may be, in degrees. */
const OFF = 1.5;

/** @returns the id of the river or lake of that name whose bounds the position is in; two rivers may have one name */
const waterAt = (name, longitude, latitude) =>
  waters.find(
    ({ name: own, bounds: [west, south, east, north] }) =>
      own === name &&
      longitude > west - OFF &&
      longitude < east + OFF &&
      latitude > south - OFF &&
      latitude < north + OFF,
  )?.id;
