/** The input of all formats: a story with the absolute addresses of its pages. */
import type { LinkedArticle, LinkedParagraph } from "../mentions/passages";
import type { BBox, Place } from "../types";

export interface PlaceData extends Place {
  /** Its absolute address: of its page, with a final slash, or a fragment of the story's only page. */
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
  /** The absolute address of the story's page; with a final slash where its places have pages under it. */
  readonly url: string;
  /** @returns the absolute address of a time, as `PlaceData.url` */
  readonly timeUrl: (id: string) => string;
  readonly article: LinkedArticle;
  readonly places: readonly PlaceData[];
}

/** @returns the address of a passage of the place: `https://example.org/istanbul-talks/kunar/#p17`, `…/story.html#kunar/p17` */
export const passageUrl = ({ url }: Pick<PlaceData, "url">, { id }: Pick<LinkedParagraph, "id">): string =>
  url.includes("#") ? `${url}/${id}` : `${url}#${id}`;

/** @param id `Q188147` @returns the URI by which Wikidata names the thing itself, not its page */
export const wikidataUri = (id: string): string => `http://www.wikidata.org/entity/${id}`;
