/**
 * Makes labels.json.br: names on the ground by cell, `rank` 1 first; and country-outlines.json.br. Positions are
 * [longitude, latitude]. The cells of the coarsest level have the names of rank 1 alone, those of the middle one all. A
 * country and its capital have `country` (ISO 3166-1 alpha-2); an area has `room`, how wide its name may be in degrees.
 */
import { brotliCompressSync } from "node:zlib";
import { areaKm2, areaOf, countryOf, meanAreaKm2 } from "./areas.mjs";
import { roomiest } from "./room.mjs";
import { codeOf, nameOf } from "./shapes.mjs";
import { admin1, cities, groupBy, LEVELS, plain, run, write } from "./source.mjs";
import { rivers } from "./water.mjs";
import { WATERS } from "./waters.mjs";
import { rowsOf, toUnits, WORLD } from "./world.mjs";

const compressed = (data) => brotliCompressSync(JSON.stringify(data));
const inOrder = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Writes labels.json.br and country-outlines.json.br. */
export async function buildLabels() {
  const byRank = (a, b) => a.rank - b.rank || (b.population ?? 0) - (a.population ?? 0) || (a.name < b.name ? -1 : 1);
  const labels = [...(await areaLabels()), ...waterLabels(), ...(await riverLabels()), ...cityLabels()].sort(byRank);
  const cells = new Map();
  for (const label of labels) {
    for (const index of label.rank === 1 ? [0, 1] : [1]) {
      for (const [cell, own] of byCell(label, index)) cells.set(cell, [...(cells.get(cell) ?? []), own]);
    }
  }
  write("labels.json.br", compressed(inOrder(cells)));
}

/** @returns the name with each cell that it is in: only a river is in more than one */
function byCell(label, index) {
  const side = WORLD / 2 ** LEVELS[index].grid;
  const cellOf = (position) =>
    `${index}-${toUnits(position)
      .map((n) => Math.floor(n / side))
      .join("-")}`;
  if (!label.along) return [[cellOf(label.position), label]];
  return [...groupBy(label.along, cellOf)].map(([cell, along]) => [cell, { ...label, position: along[0], along }]);
}

/**
 * Areas in km²: countries above the first are named at the farthest zooms, above the second closer in, others close up.
 */
const [LARGE, MEDIUM] = [200_000, 5_000];
/** The mean size in km² from which the first-level areas of a country are named. */
const SMALLEST_NAMED = 1_500;

/** Countries and first-level areas: Natural Earth. Writes the outlines of the countries. */
async function areaLabels() {
  const features = admin1.features
    .filter(({ properties: { adm0_a3 } }) => adm0_a3 !== "KAS")
    .map(({ properties, geometry }) => {
      const { key, name, iso } = areaOf(properties);
      const c = countryOf(properties);
      return {
        type: "Feature",
        properties: { n: nameOf(c), code: codeOf(c), key, name, iso, m: meanAreaKm2.get(c), k: areaKm2(geometry) },
        geometry,
      };
    });
  const files = await run(
    `-i admin1.json name=admin1
     -dissolve n sum-fields=k copy-fields=code + name=countries
     -dissolve target=admin1 key copy-fields=name,iso,m,n
     -simplify target=countries weighted interval=4000 keep-shapes
     -o countries.json target=countries format=geojson precision=0.001
     -o areas.json target=admin1 format=geojson precision=0.001`,
    { "admin1.json": { type: "FeatureCollection", features } },
  );
  // The source has no geometry for reefs and the like, which are smaller than a pixel at any zoom.
  const seen = (name) => files[name].features.filter(({ geometry }) => geometry !== null);
  const countries = seen("countries.json");
  writeOutlines(countries);
  const areas = seen("areas.json").filter(
    ({ properties: { m, name, n } }) => name && m >= SMALLEST_NAMED && name !== n,
  );
  const label = (kind, name, geometry, rank, more) => ({ kind, name, ...roomiest(geometry, name), rank, ...more });
  return [
    ...countries.map(({ geometry, properties: { n, code, k } }) =>
      label("country", n, geometry, k >= LARGE ? 1 : k >= MEDIUM ? 2 : 3, code.length === 2 ? { country: code } : {}),
    ),
    ...areas.map(({ geometry, properties: { name, iso } }) =>
      label("province", plain(name), geometry, 4, iso ? { iso } : {}),
    ),
  ];
}

/** Parts of a country smaller than this share of its largest part are left out of its outline. */
const SMALLEST_PART = 1 / 300;

const toHundredths = (degrees) => Math.round(degrees * 100) / 100;

/** Rings by ISO 3166-1 alpha-2, to about 4 km: enough to put a name inside. */
function writeOutlines(countries) {
  const outlines = countries.map(({ properties: { code }, geometry }) => {
    const rings = rowsOf([geometry]);
    const sizes = rings.map((ring) => areaKm2({ type: "Polygon", coordinates: [ring] }));
    const largest = Math.max(...sizes);
    const large = rings.filter((_, i) => sizes[i] >= SMALLEST_PART * largest);
    return [code, large.map((ring) => ring.map((position) => position.map(toHundredths)))];
  });
  write("country-outlines.json.br", compressed(inOrder(outlines)));
}

const waterLabels = () => WATERS.map(([name, position, rank]) => ({ kind: "water", name, position, rank }));

/** Kilometres between two places where the name of a river may stand. */
const ALONG_KM = 25;
/** A river with fewer such places isn't named. */
const LEAST_ALONG = 4;

/** Rivers: Natural Earth. `along` are positions beside which the name may stand. */
async function riverLabels() {
  const files = await run(
    `-i rivers.json -filter 'Boolean(name)' -each 'n=name' -dissolve n -o rivers.json format=geojson precision=0.01`,
    {
      "rivers.json": await rivers(),
    },
  );
  return files["rivers.json"].features.flatMap(({ properties, geometry }) => {
    const name = plain(properties.n).replace(/ *\(.*\)|(?<= ) +/gu, "");
    const along = rowsOf([geometry]).flatMap(everySoOften);
    // The source has a question mark for each letter that it lost.
    return name && !name.includes("?") && along.length >= LEAST_ALONG
      ? [{ kind: "river", name, position: along[0], rank: 4, along }]
      : [];
  });
}

function everySoOften(line) {
  let last = null;
  return line.filter(([lon, lat]) => {
    const km = last ? 111 * Math.hypot((lon - last[0]) * Math.cos((lat * Math.PI) / 180), lat - last[1]) : ALONG_KM;
    if (km < ALONG_KM) return false;
    last = [lon, lat];
    return true;
  });
}

/** Cities: GeoNames. */
function cityLabels() {
  return cities.flatMap((city) => {
    const rank = cityRank(city);
    if (!rank) return [];
    const capital = city.featureCode === "PPLC" ? { country: city.country } : {};
    const { population, loc, name } = city;
    return [{ kind: "city", name: plain(name), position: loc.coordinates, rank, ...capital, population }];
  });
}

function cityRank({ featureCode, country, population }) {
  const near = ["AF", "PK"].includes(country);
  if (featureCode === "PPLC") return near ? 1 : 2;
  if (!["PPL", "PPLA", "PPLA2"].includes(featureCode)) return null;
  if (population > 3_000_000) return 2;
  if (featureCode === "PPLA") return population > 300_000 ? 2 : 3;
  if (population > 400_000) return 3;
  if (population > 100_000) return 4;
  return near && population > 30_000 ? 5 : null;
}
