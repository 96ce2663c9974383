/** How the page describes a place: neutral, short, the same everywhere. Keep this file small: browsers load it. */
import { kindWords } from "../../geo/places/kinds";
import type { Place } from "../../geo/types";

export interface PlaceInBrief extends Pick<Place, "id" | "kind" | "shape" | "disputed" | "name"> {
  readonly passages: readonly unknown[];
}

/** The name of a paragraph, by its number in the address. @param id `p17` @returns 'Passage 17' */
export const passageName = (id: string): string => `Passage ${id.slice(1)}`;

export const countPassages = (count: number): string => `${count} ${count === 1 ? "passage" : "passages"}`;

/** The name of a link to the place: 'Kunar, province, 1 passage' */
export function describePlace(place: PlaceInBrief): string {
  return `${place.name}, ${kindWords(place)}, ${countPassages(place.passages.length)}`;
}
