/** What the page says of a place in its own words: neutral, short, the same everywhere. Small: the browser loads it. */
import { kindWords } from "../../geo/places/kinds";
import type { Place } from "../../geo/types";

export interface PlaceInBrief extends Pick<Place, "id" | "kind" | "shape" | "disputed" | "name"> {
  readonly passages: readonly unknown[];
}

export const countPassages = (count: number): string => `${count} ${count === 1 ? "passage" : "passages"}`;

/** The name of a link to the place: 'Kunar, province, 1 passage' */
export function describePlace(place: PlaceInBrief): string {
  return `${place.name}, ${kindWords(place)}, ${countPassages(place.passages.length)}`;
}
