/** What the page's client side knows of a story's places, made on the server. */
import type { LinkedParagraph } from "../geo/passages";
import type { Place } from "../geo/types";
import type { LinkedPlace } from "./story-places";

interface WithPassages extends Place {
  readonly passages: readonly LinkedParagraph[];
}

export const linkedPlaces = (places: readonly WithPassages[]): LinkedPlace[] =>
  places.map(({ id, kind, name, passages }) => ({
    id,
    kind,
    name,
    passages: passages.map((passage) => passage.id),
  }));
