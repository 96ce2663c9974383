/** A story of one's own with all that its page is drawn from. */
import type { OwnStory } from "../../geo/make/own-story";
import { type Outlines, tell } from "../../geo/make/tell";
import type { LinkedArticle } from "../../geo/mentions/passages";
import { type ToldPlace, toldPlaces } from "../../geo/places/told-places";
import type { SiteFiles } from "./site-files";

export interface OwnTold {
  readonly story: OwnStory;
  readonly article: LinkedArticle;
  readonly places: readonly ToldPlace[];
  readonly site: SiteFiles;
}

/** What the site draws a story with. */
export interface SiteData {
  readonly site: SiteFiles;
  readonly outlines: Outlines;
}

export function toldStory(story: OwnStory, { site, outlines }: SiteData): OwnTold {
  const { article, places, home } = tell(story, outlines);
  return { story, article, places: toldPlaces(places, article, places, home), site };
}
