/** What the page says of a place in its own words: neutral, short, the same everywhere. Small: the browser loads it. */
import type { Place } from "../geo/types";

export interface PlaceInBrief extends Pick<Place, "id" | "kind" | "name"> {
  readonly passages: readonly unknown[];
}

const KIND_WORD = { border: "disputed line", province: "province", city: "city" } as const;

export const countPassages = (count: number): string => `${count} ${count === 1 ? "passage" : "passages"}`;

/** The name of a link to the place: 'Kunar, province, 1 passage' */
export function describePlace({ name, kind, passages }: PlaceInBrief): string {
  return `${name}, ${KIND_WORD[kind]}, ${countPassages(passages.length)}`;
}
