/** The numbers that a handout gives to the places, and where on a map each stands. */

import type { LinkedParagraph } from "../../geo/mentions/passages";
import { apartFrom } from "../../geo/places/apart";
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
  const areas = all.filter((other) => other.shape === "area");
  return apartFrom(
    place.geometry,
    areas.map(({ labelAt }) => labelAt),
    place.labelAt,
  );
}
