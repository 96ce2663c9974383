/** Where on a line its name or number stands, away from what is named beside it. */
import type { LineString } from "geojson";
import type { Position } from "../types";
import { positionsOf } from "./positions";

/**
 * @param others middles of the places beside it, [longitude, latitude]
 * @param otherwise where there is no vertex to choose from
 * @returns the vertex of the line's inner half that lies farthest from the nearest of the others
 */
export function apartFrom(line: LineString, others: readonly Position[], otherwise: Position): Position {
  // Degrees do for a choice between neighbours.
  const room = ([longitude, latitude]: Position) =>
    Math.min(...others.map(([x, y]) => Math.hypot(longitude - x, latitude - y)));
  const vertices = positionsOf(line.coordinates);
  // Not at its ends: there the line would seem to begin with its name.
  const quarter = Math.floor(vertices.length / 4);
  return vertices.slice(quarter, -quarter).reduce((a, b) => (room(b) > room(a) ? b : a), otherwise);
}
