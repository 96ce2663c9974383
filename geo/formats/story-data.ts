/** What the formats are written from: a story with the absolute addresses of its pages. */
import type { LinkedArticle, LinkedParagraph } from "../mentions/passages";
import type { BBox, Place } from "../types";

export interface PlaceData extends Place {
  /** Of its page, absolute, with a slash at its end. */
  readonly url: string;
  /** 'Province of Afghanistan' */
  readonly about: string;
  /** In English, in the order of `countries`. */
  readonly countryNames: readonly string[];
  readonly bounds: BBox;
  /** In reading order; never empty. */
  readonly passages: readonly LinkedParagraph[];
}

export interface StoryData {
  /** Of the story's page, absolute, with a slash at its end. */
  readonly url: string;
  readonly article: LinkedArticle;
  readonly places: readonly PlaceData[];
}

/** @returns the address of a passage of the place: `https://example.org/istanbul-talks/kunar/#p17` */
export const passageUrl = ({ url }: Pick<PlaceData, "url">, { id }: Pick<LinkedParagraph, "id">): string =>
  `${url}#${id}`;

/** @param id `Q188147` @returns the URI by which Wikidata names the thing itself, not its page */
export const wikidataUri = (id: string): string => `http://www.wikidata.org/entity/${id}`;
