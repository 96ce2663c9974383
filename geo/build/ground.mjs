/**
 * Makes the ground in two levels, each with the same five features: `land`, `borders` (without the Durand Line, which is
 * a place of its own), `provinces` (lines between those of Afghanistan and Pakistan), `lakes` and `rivers`. The Caspian
 * Sea is a hole in the land; all other lakes lie on it, and are drawn over it.
 */
import { admin1, EXTENT, LEVELS, onlyGeometry, run, writeFeatures } from "./source.mjs";
import { lakes, riverFiles } from "./water.mjs";

/**
 * `box` [west, south, east, north] in degrees; `interval` of simplification in metres, `p` being Afghanistan or Pakistan;
 * `islands` the smallest that are kept; `rank` of the least rivers, as Natural Earth counts; `precision` in degrees.
 */
const FAR = { box: EXTENT, interval: "p ? 500 : 2500", islands: "60km2", rank: 6, rivers: 4000, precision: 0.001 };
/** For zoom 7 to 9, along the frontier: the outlines meet those of the story's provinces, vertex by vertex. */
const NEAR = {
  box: LEVELS.near.bounds,
  interval: "p ? 1 : 400",
  islands: "5km2",
  rank: 9,
  rivers: 400,
  precision: 0.0005,
};

/** Writes ground.geojson and ground-near.geojson. @returns the geometries of the far level by id */
export async function buildGround() {
  const far = await level(FAR);
  const near = await level(NEAR);
  for (const [name, layers] of [
    ["ground.geojson", far],
    ["ground-near.geojson", near],
  ]) {
    const features = Object.entries(layers).map(([id, geometry]) => ({
      type: "Feature",
      id,
      properties: {},
      geometry,
    }));
    writeFeatures(name, features);
  }
  return far;
}

async function level(options) {
  const { land, borders, provinces } = await outlines(options);
  return { land, borders, provinces, ...(await waters(land, options)) };
}

/** Land and lines. KAB is Baikonur, which Kazakhstan leases out: no border runs around it. */
async function outlines({ box, interval, islands, precision }) {
  const files = await run(
    `-i admin1.json name=admin1 -clip bbox=${box.join(",")} remove-slivers
     -each 'c=adm0_a3 === "KAB" ? "KAZ" : adm0_a3, i=iso_3166_2, p=["AFG","PAK"].includes(c)'
     -filter-fields c,i,p
     -simplify weighted variable interval='${interval}' keep-shapes -clean
     -innerlines where='A.c != B.c && !(A.p && B.p)' + name=borders -dissolve target=borders
     -innerlines target=admin1 where='A.c == B.c && A.p && A.i != B.i' + name=provinces -dissolve target=provinces
     -dissolve target=admin1 + name=land -filter-islands target=land min-area=${islands}
     -o land.json target=land format=geojson precision=${precision}
     -o borders.json target=borders format=geojson precision=${precision}
     -o provinces.json target=provinces format=geojson precision=${precision}`,
    { "admin1.json": admin1 },
  );
  const [land, borders, provinces] = ["land", "borders", "provinces"].map((name) =>
    onlyGeometry(files[`${name}.json`]),
  );
  return { land, borders, provinces };
}

/** Lakes, and rivers as far as they run on land and outside the lakes. */
async function waters(land, { box, rank, rivers, precision }) {
  const files = await run(
    `-i land.json name=land -i lakes.json name=lakes -i rivers.shp name=rivers
     -clip target=lakes,rivers bbox=${box.join(",")} remove-slivers
     -filter target=rivers 'scalerank <= ${rank}' -simplify target=rivers weighted interval=${rivers}
     -clip target=rivers land -erase target=rivers lakes
     -dissolve target=rivers -dissolve target=lakes
     -o lakes.json target=lakes format=geojson precision=${precision}
     -o rivers.json target=rivers format=geojson precision=${precision}`,
    { "land.json": { type: "Feature", properties: {}, geometry: land }, "lakes.json": lakes(), ...riverFiles() },
  );
  return { lakes: onlyGeometry(files["lakes.json"]), rivers: onlyGeometry(files["rivers.json"]) };
}
