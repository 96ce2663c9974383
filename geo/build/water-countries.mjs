/** The country that a river or lake lies in, where it lies in one alone. */
import { countryOf } from "./areas.mjs";
import { boundsOf, isIn, positionsOf } from "./positions.mjs";
import { codeOf } from "./shapes.mjs";
import { admin1 } from "./source.mjs";

/** The share of its positions that may be in other countries: a line along a coast or border is never exact. */
const STRAY = 0.01;

const areas = admin1.features.map(({ geometry, properties }) => ({
  code: codeOf(countryOf(properties)),
  rings: geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat(),
  bounds: boundsOf(geometry),
}));

/** @returns ISO 3166-1 alpha-2, or the source's code; undefined for a geometry in several countries or in none */
export function countryAround(geometry) {
  const [west, south, east, north] = boundsOf(geometry);
  const near = areas.filter(({ bounds: [w, s, e, n] }) => w <= east && e >= west && s <= north && n >= south);
  const counts = new Map();
  let total = 0;
  for (const position of positionsOf(geometry)) {
    const code = near.find(({ rings }) => isIn(rings, position))?.code;
    if (!code) continue;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    total += 1;
  }
  return [...counts.keys()].find((code) => counts.get(code) >= (1 - STRAY) * total);
}
