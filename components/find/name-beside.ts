/** On which side of a line its name stands: away from the nearest area, and where the line leaves room. */
import type { LineString } from "geojson";
import { positionsOf } from "../../geo/places/positions";
import type { Position } from "../../geo/types";

export interface Side {
  readonly below: boolean;
  /** Where the name begins or ends at the line. */
  readonly anchor: "start" | "end";
}

/** How much of the line, on both sides of a vertex, says which way it runs there. */
const PART = 1 / 20;

/** @param at a vertex of the line @param areas middles of the areas beside it */
export function sideOf(line: LineString, at: Position, areas: readonly Position[]): Side {
  const vertices = positionsOf(line.coordinates);
  const index = vertices.findIndex(([x, y]) => x === at[0] && y === at[1]);
  const step = Math.ceil(vertices.length * PART);
  const [west = at, east = at] = [
    vertices[Math.max(0, index - step)],
    vertices[Math.min(vertices.length - 1, index + step)],
  ];
  const risesEastward = (east[0] - west[0]) * (east[1] - west[1]) >= 0;
  const distance = ([x, y]: Position) => Math.hypot(x - at[0], y - at[1]);
  const [nearest] = areas.toSorted((a, b) => distance(a) - distance(b));
  const below = nearest !== undefined && nearest[1] > at[1];
  return { below, anchor: below === risesEastward ? "start" : "end" };
}
