/**
 * Makes labels.json: names on the ground, `rank` 1 first; and country-outlines.json. Positions are [longitude, latitude].
 * A country has its `country` (ISO 3166-1 alpha-2), and so has a capital; an area has `room`, how wide its name may be.
 */
import { roomiest } from "./room.mjs";
import { admin1, cities, countryName, EXTENT, isIn, LEVELS, plain, run, write } from "./source.mjs";
import { riverFiles } from "./water.mjs";

const countryRank = (squareMetres) => (squareMetres > 2e11 ? 1 : squareMetres > 5e9 ? 2 : 4);

/**
 * Where the names of waters stand. Natural Earth's polygons of the seas are in none of the packages, so the positions
 * are set here by hand: the anchor of a sea's name is a matter of drawing, not a measured coordinate. The build stops
 * where one is not on the water. Left out are the Gulf of Aden and the Bay of Bengal, whose middles lie outside EXTENT.
 */
const WATERS = [
  ["Arabian Sea", [63.5, 20], 1],
  ["Black Sea", [34.5, 43.3], 1],
  ["Caspian Sea", [50.8, 41.7], 1],
  ["Mediterranean Sea", [27, 33.8], 1],
  ["Aegean Sea", [25, 38.6], 2],
  ["Aral Sea", [59.7, 45], 2],
  ["Gulf of Oman", [58.6, 24.9], 2],
  ["Persian Gulf", [51.3, 27.2], 2],
  ["Red Sea", [37.6, 21.3], 2],
  ["Issyk-Kul", [77.25, 42.43], 3],
  ["Lake Balkhash", [74.3, 46.2], 3],
  ["Lake Urmia", [45.5, 37.6], 3],
  ["Lake Van", [42.9, 38.6], 3],
  ["Sea of Azov", [36.5, 46], 3],
  ["Sea of Marmara", [28, 40.7], 3],
];

/** Writes labels.json. @param {{land: object, lakes: object}} ground MultiPolygons, to check the waters by */
export async function buildLabels(ground) {
  const byRank = (a, b) =>
    a.rank - b.rank || (b.population ?? 0) - (a.population ?? 0) || a.name.localeCompare(b.name, "en");
  const areas = await areaLabels();
  const labels = [...areas, ...waterLabels(ground), ...(await riverLabels()), ...cityLabels()].sort(byRank);
  const rows = labels.map(({ population, ...label }) => JSON.stringify(label));
  write("labels.json", `[\n${rows.join(",\n")}\n]\n`);
}

/** Countries, and the provinces of Afghanistan and Pakistan: Natural Earth. Writes the outlines of the countries. */
async function areaLabels() {
  const files = await run(
    `-i admin1.json name=admin1 -each 'c=adm0_a3' -filter 'iso_a2.length === 2 && c !== "KAB"'
     -clip bbox=${EXTENT.join(",")} remove-slivers
     -dissolve c copy-fields=admin,iso_a2 + name=countries
     -each target=countries 'a=this.area'
     -filter target=admin1 '["AFG","PAK"].includes(c)'
     -dissolve target=admin1 iso_3166_2 copy-fields=name_en
     -simplify target=countries weighted interval=4000 keep-shapes
     -filter-islands target=countries min-area=200km2
     -o countries.json target=countries format=geojson precision=0.01
     -o provinces.json target=admin1 format=geojson precision=0.001`,
    { "admin1.json": admin1 },
  );
  const countries = files["countries.json"].features;
  writeOutlines(countries);
  const label = (kind, name, geometry, rank, more) => ({ kind, name, ...roomiest(geometry, name), rank, ...more });
  return [
    ...countries.map(({ geometry, properties: { admin, iso_a2, a } }) =>
      label("country", countryName(admin), geometry, countryRank(a), { country: iso_a2 }),
    ),
    ...files["provinces.json"].features.map(({ geometry, properties: { name_en, iso_3166_2 } }) =>
      label("province", plain(name_en), geometry, 4, { iso: iso_3166_2 }),
    ),
  ];
}

/** Rings by ISO 3166-1 alpha-2, to about 4 km: enough to put a name inside. */
function writeOutlines(countries) {
  const rows = countries.map(({ properties, geometry: { type, coordinates } }) => {
    const rings = type === "Polygon" ? coordinates : coordinates.flat();
    return `"${properties.iso_a2}":${JSON.stringify(rings)}`;
  });
  write("country-outlines.json", `{\n${rows.sort().join(",\n")}\n}\n`);
}

function waterLabels({ land, lakes }) {
  return WATERS.map(([name, position, rank]) => {
    if (isIn(position, land) && !isIn(position, lakes)) throw new Error(`the name of ${name} is not on water`);
    return { kind: "water", name, position, rank };
  });
}

/** Kilometres between two places where the name of a river may stand. */
const ALONG_KM = 25;

/** Rivers along the frontier: Natural Earth. `along` are positions beside which the name may stand. */
async function riverLabels() {
  const files = await run(
    `-i rivers.shp name=rivers -clip bbox=${LEVELS.near.bounds.join(",")} -each 'n=name' -dissolve n
     -o rivers.json format=geojson precision=0.01`,
    riverFiles(),
  );
  return files["rivers.json"].features.flatMap(({ properties: { n }, geometry }) => {
    const name = plain(n ?? "").replace(/ *\(.*\)|(?<= ) +/gu, "");
    const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
    const along = lines.flatMap(everySoOften);
    return name && along.length > 3 ? [{ kind: "river", name, position: along[0], rank: 4, along }] : [];
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
  const [west, south, east, north] = EXTENT;
  return cities.flatMap((city) => {
    const position = city.loc.coordinates;
    const [lon, lat] = position;
    const isShown = lon > west && lon < east && lat > south && lat < north;
    const rank = isShown && cityRank(city);
    const capital = city.featureCode === "PPLC" ? { country: city.country } : {};
    return rank
      ? [{ kind: "city", name: plain(city.name), position, rank, ...capital, population: city.population }]
      : [];
  });
}

function cityRank({ featureCode, country, population }) {
  const near = ["AF", "PK"].includes(country);
  if (featureCode === "PPLC") return near ? 1 : 2;
  if (!["PPL", "PPLA", "PPLA2"].includes(featureCode)) return null;
  if (population > 3_000_000) return 2;
  if (near && featureCode === "PPLA") return population > 300_000 ? 2 : 3;
  if (population > 1_500_000 || (near && population > 400_000)) return 3;
  if (near && population > 100_000) return 4;
  return near && population > 30_000 ? 5 : null;
}
