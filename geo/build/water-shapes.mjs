/**
 * Makes the shapes of rivers and lakes that a story can name: shapes/waters/danube.json, a GeoJSON Feature in the
 * project's format, and shapes/waters/index.json, the list of them with their bounds. Rivers are simplified like the
 * finest level of the ground, so that both coincide; lakes are as the source has them.
 */
import { readFileSync } from "node:fs";
import { caspian } from "./caspian.mjs";
import { MORE_LAKES } from "./lake-names.mjs";
import { OUT } from "./output.mjs";
import { boundsOf, isIn } from "./positions.mjs";
import { mainLine } from "./river-lines.mjs";
import { RIVERS } from "./river-names.mjs";
import { groupBy, run, slug, write } from "./source.mjs";
import { lakes, rivers } from "./water.mjs";
import { countryAround } from "./water-countries.mjs";
import { WATERS } from "./waters.mjs";
import { rowsOf, toDegrees, toUnits, turned } from "./world.mjs";

const LICENCE = "Public domain";
const RIVER = {
  source: "Natural Earth 3, 1:10m river centrelines",
  licence: LICENCE,
  precision: "Natural Earth 1:10m, its main line, generalised to about half a kilometre",
};
const LAKE = {
  source: "Natural Earth, 1:50m lakes",
  licence: LICENCE,
  precision: "Natural Earth 1:50m, to about a kilometre; told by its position, as the source has no names",
};

/** To about ten metres. */
const rounded = (position) => position.map((degrees) => Number(degrees.toFixed(4)));

/** Writes shapes/waters/*.json. @throws Error if two shapes have one id, or a name belongs to nothing in the sources */
export async function buildWaters() {
  const features = [...(await riverShapes()), ...lakeShapes(), await caspian()];
  features.sort((a, b) => (a.id < b.id ? -1 : 1));
  const taken = new Set(idsOfAreas());
  for (const feature of features) {
    if (taken.has(feature.id)) throw new Error(`two shapes are called ${feature.id}`);
    taken.add(feature.id);
    const { id, geometry } = feature;
    const properties = { ...feature.properties, country: countryAround(geometry) };
    write(`shapes/waters/${id}.json`, `${JSON.stringify({ type: "Feature", id, properties, geometry })}\n`);
  }
  const rows = features.map(({ id, properties: { kind, name }, geometry }) =>
    JSON.stringify({ id, kind, name, bounds: boundsOf(geometry) }),
  );
  write("shapes/waters/index.json", `[\n${rows.join(",\n")}\n]\n`);
}

/** @returns the ids of countries and first-level areas: shapes.mjs has written them */
const idsOfAreas = () =>
  JSON.parse(readFileSync(new URL("shapes/index.json", OUT), "utf8")).flatMap(({ id, regions }) => [
    id,
    ...regions.map((region) => region.id),
  ]);

async function riverShapes() {
  const linesOf = await namedLines();
  return RIVERS.map(({ name, parts, between, others = [], id = slug(name), note }) => {
    const lines = parts.flatMap((part) => {
      if (!linesOf.has(part)) throw new Error(`no river is called ${part}`);
      return linesOf.get(part);
    });
    const isBare = !/ (?:River|Canal|Nile|Volta)$/u.test(name);
    return {
      type: "Feature",
      id,
      properties: {
        kind: name.endsWith("Canal") ? "canal" : "river",
        name,
        aliases: [...(isBare ? [`${name} River`] : []), ...others],
        ...RIVER,
        ...(note && { note }),
      },
      geometry: { type: "LineString", coordinates: mainLine(lines, between) },
    };
  });
}

/** @returns the simplified lines of the source by the names that it gives them */
async function namedLines() {
  const { features } = await rivers();
  const files = await run("-i rivers.json -simplify planar weighted interval=4 -o rivers.json format=geojson", {
    "rivers.json": {
      type: "FeatureCollection",
      features: features.map((feature) => ({ ...feature, geometry: turned(feature.geometry, toUnits) })),
    },
  });
  const named = files["rivers.json"].features.filter(({ geometry, properties }) => geometry && properties.name);
  return new Map(
    [...groupBy(named, ({ properties }) => properties.name)].map(([name, own]) => [
      name,
      rowsOf(own.map(({ geometry }) => turned(geometry, (position) => rounded(toDegrees(position))))),
    ]),
  );
}

function lakeShapes() {
  const polygons = lakes().features.map(({ geometry }) => turned(geometry, rounded));
  const inLakes = WATERS.flatMap(([name, position]) =>
    lakeAt(position, polygons) ? [[name, [position], NOTES[name]]] : [],
  );
  return [...inLakes, ...MORE_LAKES].map(([name, positions, { others = [], id = slug(name), note } = {}]) => {
    const parts = positions.map((position) => {
      const lake = lakeAt(position, polygons);
      if (!lake) throw new Error(`${name}: no lake at ${position}`);
      return lake.coordinates;
    });
    return {
      type: "Feature",
      id,
      properties: { kind: "lake", name, aliases: others, ...LAKE, ...(note && { note }) },
      geometry:
        parts.length === 1 ? { type: "Polygon", coordinates: parts[0] } : { type: "MultiPolygon", coordinates: parts },
    };
  });
}

/** What is to be said of lakes that waters.mjs names. */
const NOTES = {
  "Aral Sea": { note: "As it was in about 2003: much of it has dried up since." },
};

/** @returns the smallest lake with that position in it: one polygon of the source is all the upper Great Lakes together */
function lakeAt(position, polygons) {
  const found = polygons.filter(({ coordinates }) => isIn(coordinates, position));
  const size = (geometry) => {
    const [west, south, east, north] = boundsOf(geometry);
    return (east - west) * (north - south);
  };
  return found.sort((a, b) => size(a) - size(b))[0];
}
