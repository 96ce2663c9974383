/** The Caspian Sea, which the source has neither as a lake nor as a sea: it is a hole in the land of its countries. */
import { areaKm2 } from "./areas.mjs";
import { admin1, run } from "./source.mjs";
import { toDegrees, toUnits, turned } from "./world.mjs";

const AROUND = ["AZE", "IRN", "KAZ", "RUS", "TKM"];

/** @returns the sea as a feature of the project's format, generalised as the ground is */
export async function caspian() {
  const features = admin1.features
    .filter(({ properties }) => AROUND.includes(properties.adm0_a3))
    .map(({ geometry }) => ({ type: "Feature", properties: {}, geometry: turned(geometry, toUnits) }));
  const files = await run(
    `-i areas.json -simplify weighted planar interval=4 keep-shapes -clean -dissolve
     -o land.json format=geojson precision=0.01 geojson-type=FeatureCollection`,
    { "areas.json": { type: "FeatureCollection", features } },
  );
  const [{ geometry }] = files["land.json"].features;
  const toPrecise = (position) => toDegrees(position).map((degrees) => Number(degrees.toFixed(4)));
  const holes = geometry.coordinates.flatMap((rings) => rings.slice(1)).map((ring) => ring.map(toPrecise));
  const sizeOf = (ring) => areaKm2({ type: "Polygon", coordinates: [ring] });
  const [sea] = holes.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return {
    type: "Feature",
    id: "caspian-sea",
    properties: {
      kind: "sea",
      name: "Caspian Sea",
      aliases: ["Caspian"],
      source: "Natural Earth 5, 1:10m admin-1",
      licence: "Public domain",
      precision: "Natural Earth 1:10m, generalised to about half a kilometre, with its islands",
    },
    geometry: { type: "Polygon", coordinates: [sea] },
  };
}
