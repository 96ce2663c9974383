/** What the page says of a place in its own words: neutral, short, the same everywhere. Small: the browser loads it. */
import { kindWords } from "../../geo/places/kinds";
import type { Place } from "../../geo/types";

export interface PlaceInBrief extends Pick<Place, "id" | "kind" | "shape" | "disputed" | "name"> {
  readonly passages: readonly unknown[];
}

/** A paragraph as it is called everywhere, by its number in the address. @param id `p17` @returns 'Passage 17' */
export const passageName = (id: string): string => `Passage ${id.slice(1)}`;

export const countPassages = (count: number): string => `${count} ${count === 1 ? "passage" : "passages"}`;

/** The name of a link to the place: 'Kunar, province, 1 passage' */
export function describePlace(place: PlaceInBrief): string {
  return `${place.name}, ${kindWords(place)}, ${countPassages(place.passages.length)}`;
}
