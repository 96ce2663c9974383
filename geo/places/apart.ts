/** Chooses where on a line to put its name or number, away from the names of the places beside it. */
import type { LineString } from "geojson";
import type { Position } from "../types";
import { positionsOf } from "./positions";

/**
 * @param others middles of the places beside it, [longitude, latitude]
 * @param otherwise the position to return if the line's inner half has no vertex
 * @returns the vertex of the line's inner half that lies farthest from the nearest of the others
 */
export function apartFrom(line: LineString, others: readonly Position[], otherwise: Position): Position {
  // Distances in degrees are good enough to choose between neighbours.
  const room = ([longitude, latitude]: Position) =>
    Math.min(...others.map(([x, y]) => Math.hypot(longitude - x, latitude - y)));
  const vertices = positionsOf(line.coordinates);
  // Not near its ends.
  const quarter = Math.floor(vertices.length / 4);
  return vertices.slice(quarter, vertices.length - quarter).reduce((a, b) => (room(b) > room(a) ? b : a), otherwise);
}
