/**
 * Makes the ground: cells of the whole world in three levels, each with `land`, `lakes`, `rivers`, `borders` between
 * countries, `disputed` ones, and `provinces`, the lines between first-level areas. The Caspian Sea is a hole in the land; all
 * other lakes lie on it, and are drawn over it.
 */
import { brotliCompressSync } from "node:zlib";
import { areaOf, countryOf, disputeKey, IS_DISPUTED, meanAreaKm2 } from "./areas.mjs";
import { cut } from "./cells.mjs";
import { admin1, isAfghanOrPakistani, LEVELS, run, write } from "./source.mjs";
import { lakes, rivers } from "./water.mjs";
import { geometriesOf, rowsOf, toUnits, turned } from "./world.mjs";

/**
 * By level: `interval` of simplification in units of zoom 10, finer for Afghanistan and Pakistan (`p`), whose provinces
 * are places in full detail; `rank` of the smallest rivers drawn, as Natural Earth counts; `provinces`: the mean size
 * in km² from which a country's first-level areas have lines between them; `smallest` ring, in square units of the
 * level.
 */
const DETAIL = [
  { interval: "90", rank: 2, provinces: Number.POSITIVE_INFINITY, smallest: 6 },
  { interval: "p ? 4 : 12", rank: 6, provinces: 4000, smallest: 2 },
  { interval: "p ? 0.01 : 4", rank: 12, provinces: 150, smallest: 2 },
];

/** The areas in units of zoom 10; c: country, r: first-level area, m: the country's mean area size, d: `disputeKey`. */
function areas() {
  const features = admin1.features.map((feature) => {
    const { properties, geometry } = feature;
    const c = countryOf(properties);
    const own = { c, r: areaOf(properties).key, m: meanAreaKm2.get(c), d: disputeKey(properties) };
    const p = isAfghanOrPakistani(feature) ? 1 : 0;
    return { type: "Feature", properties: { ...own, p }, geometry: turned(geometry, toUnits) };
  });
  return { type: "FeatureCollection", features };
}

/** Writes ground/0.json.br to ground/2.json.br: path data by cell and layer, for the levels in ground-levels.json. */
export async function buildGround(levels = [0, 1, 2]) {
  const source = areas();
  const water = { lakes: lakes(), rivers: await rivers() };
  for (const i of levels) {
    const detail = DETAIL[i];
    const layers = await level(source, water, detail);
    const cells = cut(layers, { ...LEVELS[i], smallest: detail.smallest });
    write(`ground/${i}.json.br`, brotliCompressSync(JSON.stringify(cells)));
  }
}

const inUnits = (features) => ({
  type: "FeatureCollection",
  features: features.map(({ properties, geometry }) => ({
    type: "Feature",
    properties,
    geometry: turned(geometry, toUnits),
  })),
});

/** @returns rows of positions by layer, in the order in which they are drawn */
async function level(source, water, { interval, rank, provinces }) {
  const areaFiles = await run(
    `-i admin1.json name=admin1
     -simplify weighted planar variable interval='${interval}' keep-shapes -clean
     -innerlines where='${IS_DISPUTED}' + name=disputed
     -innerlines target=admin1 where='A.c !== B.c && !(${IS_DISPUTED})' + name=borders
     -innerlines target=admin1 where='A.c === B.c && A.r !== B.r && A.m > ${provinces < 1e9 ? provinces : 1e9} && !(${IS_DISPUTED})' + name=provinces
     -dissolve target=disputed,borders,provinces
     -dissolve target=admin1 + name=land
     -o land.json target=land format=geojson precision=0.01
     -o disputed.json target=disputed format=geojson precision=0.01
     -o borders.json target=borders format=geojson precision=0.01
     -o provinces.json target=provinces format=geojson precision=0.01`,
    { "admin1.json": source },
  );
  const waterFiles = await run(
    `-i land.json name=land -i lakes.json name=lakes -i rivers.json name=rivers
     -simplify target=lakes planar weighted interval=${numberIn(interval)} keep-shapes
     -simplify target=rivers planar weighted interval=${numberIn(interval)}
     -clip target=rivers land
     -o lakes.json target=lakes format=geojson precision=0.01
     -o rivers.json target=rivers format=geojson precision=0.01`,
    {
      "land.json": areaFiles["land.json"],
      "lakes.json": inUnits(water.lakes.features),
      "rivers.json": inUnits(water.rivers.features.filter(({ properties }) => properties.scalerank <= rank)),
    },
  );
  const rows = (files, name) => rowsOf(geometriesOf(files[`${name}.json`]).filter((geometry) => geometry !== null));
  return {
    land: rows(areaFiles, "land"),
    rivers: rows(waterFiles, "rivers"),
    lakes: rows(waterFiles, "lakes"),
    provinces: rows(areaFiles, "provinces"),
    borders: rows(areaFiles, "borders"),
    disputed: rows(areaFiles, "disputed"),
  };
}

/** The last number of `interval`: the one for all other countries. */
const numberIn = (interval) => interval.match(/[\d.]+$/u)[0];
