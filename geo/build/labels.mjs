/**
 * Makes labels.json.br: names on the ground by cell, `rank` 1 first. Positions are [longitude, latitude]. The cells of the
 * coarsest level have the names of rank 1 alone, those of the middle one all.
 */
import { brotliCompressSync } from "node:zlib";
import { areaKm2, areaOf, countryOf, meanAreaKm2 } from "./areas.mjs";
import { PROVINCES, VENUES } from "./facts.mjs";
import { admin1, cities, countryName, LEVELS, plain, run, write } from "./source.mjs";
import { WATERS } from "./waters.mjs";
import { toUnits, WORLD } from "./world.mjs";

const round = (degrees) => Number(degrees.toFixed(3));

/** Writes labels.json.br. */
export async function buildLabels() {
  const byRank = (a, b) => a.rank - b.rank || (b.population ?? 0) - (a.population ?? 0) || (a.name < b.name ? -1 : 1);
  const labels = [...(await areaLabels()), ...waterLabels(), ...cityLabels()].sort(byRank);
  const cells = {};
  for (const { population, ...label } of labels) {
    for (const index of label.rank === 1 ? [0, 1] : [1]) {
      const side = WORLD / 2 ** LEVELS[index].grid;
      const [column, row] = toUnits(label.position).map((n) => Math.floor(n / side));
      const cell = `${index}-${column}-${row}`;
      cells[cell] = [...(cells[cell] ?? []), label];
    }
  }
  const inOrder = Object.fromEntries(
    Object.keys(cells)
      .sort()
      .map((key) => [key, cells[key]]),
  );
  write("labels.json.br", brotliCompressSync(JSON.stringify(inOrder)));
}

/** Of a country, in km², for its name to be shown from afar, from closer by and close up. */
const [LARGE, MEDIUM] = [200_000, 5_000];
/** Of the first-level areas of a country on average, for their names to be shown. */
const SMALLEST_NAMED = 1_500;

/** Countries and first-level areas: Natural Earth; but for the provinces that are places of the first story. */
async function areaLabels() {
  const features = admin1.features
    .filter(({ properties: { adm0_a3 } }) => adm0_a3 !== "KAS")
    .map(({ properties, geometry }) => {
      const { key, name, iso } = areaOf(properties);
      const c = countryOf(properties);
      const admin = countryName(c === "UKR" ? "Ukraine" : c === "KAZ" ? "Kazakhstan" : properties.admin);
      return {
        type: "Feature",
        properties: { c: admin, key, name, iso, m: meanAreaKm2.get(c), k: areaKm2(geometry) },
        geometry,
      };
    });
  const files = await run(
    `-i admin1.json name=admin1 -simplify weighted 12% keep-shapes
     -dissolve c sum-fields=k + name=countries
     -each target=countries 'x=this.innerX, y=this.innerY'
     -dissolve target=admin1 key copy-fields=name,iso,m,c
     -each target=admin1 'x=this.innerX, y=this.innerY'
     -o countries.json target=countries format=json
     -o areas.json target=admin1 format=json`,
    { "admin1.json": { type: "FeatureCollection", features } },
  );
  const areas = files["areas.json"].filter(
    ({ iso, m, name, c }) => name && m >= SMALLEST_NAMED && !(iso in PROVINCES) && name !== c,
  );
  return [
    ...files["countries.json"].map(({ c, k, x, y }) =>
      areaLabel("country", c, x, y, k >= LARGE ? 1 : k >= MEDIUM ? 2 : 3),
    ),
    ...areas.map(({ name, x, y }) => areaLabel("province", plain(name), x, y, 4)),
  ];
}

const areaLabel = (kind, name, x, y, rank) => ({ kind, name, position: [round(x), round(y)], rank });

const waterLabels = () => WATERS.map(([name, position, rank]) => ({ kind: "water", name, position, rank }));

/** Cities: GeoNames. The venues of the first story are places, not labels. */
function cityLabels() {
  return cities.flatMap((city) => {
    const rank = city.cityId in VENUES ? null : cityRank(city);
    const position = city.loc.coordinates;
    return rank ? [{ kind: "city", name: plain(city.name), position, rank, population: city.population }] : [];
  });
}

function cityRank({ featureCode, country, population }) {
  if (featureCode === "PPLC") return ["AF", "PK"].includes(country) ? 1 : 2;
  if (!["PPL", "PPLA", "PPLA2"].includes(featureCode)) return null;
  if (population > 3_000_000) return 2;
  if (featureCode === "PPLA") return population > 300_000 ? 2 : 3;
  if (population > 400_000) return 3;
  return population > 100_000 ? 4 : null;
}
