/** The numbers that a handout gives to the places, and where on a map each stands. */

import type { LinkedParagraph } from "../../geo/mentions/passages";
import { positionsOf } from "../../geo/places/positions";
import type { Place, Position } from "../../geo/types";
import type { BoundedPlace } from "../map/map-data";

export interface NumberedPlace extends BoundedPlace, Pick<Place, "kind" | "countries" | "source" | "licence"> {
  /** From 1, in the order of the story's places. */
  readonly number: number;
  readonly labelAt: Position;
  readonly passages: readonly LinkedParagraph[];
}

/** Where the number of a place stands: a line's is at the vertex that lies furthest from the other places. */
export function numberPosition(place: NumberedPlace, all: readonly NumberedPlace[]): Position {
  if (place.geometry.type !== "LineString") return place.labelAt;
  const others = all.filter((other) => other.shape === "area");
  // Degrees do for a choice between neighbours.
  const room = ([longitude, latitude]: Position) =>
    Math.min(...others.map(({ labelAt: [x, y] }) => Math.hypot(longitude - x, latitude - y)));
  const inner = positionsOf(place.geometry.coordinates);
  // Not at its ends: there the line would seem to begin with its number.
  const quarter = Math.floor(inner.length / 4);
  return inner.slice(quarter, -quarter).reduce((a, b) => (room(b) > room(a) ? b : a), place.labelAt);
}
