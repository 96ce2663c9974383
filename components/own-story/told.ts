/** A visitor's own story, with everything its page is drawn from. */
import type { OwnStory } from "../../geo/make/own-story";
import { type Outlines, tell } from "../../geo/make/tell";
import type { LinkedArticle } from "../../geo/mentions/passages";
import { type ToldPlace, toldPlaces } from "../../geo/places/told-places";
import { type ToldTime, toldTimes } from "../../geo/times/told-times";
import { type Choice, choiceOf, wholeStory } from "../map/choice";
import type { SiteFiles } from "./site-files";

export interface OwnTold {
  readonly story: OwnStory;
  readonly article: LinkedArticle;
  readonly places: readonly ToldPlace[];
  readonly times: readonly ToldTime[];
  readonly site: SiteFiles;
}

/** What the site draws a story with. */
export interface SiteData {
  readonly site: SiteFiles;
  readonly outlines: Outlines;
}

export function toldStory(story: OwnStory, { site, outlines }: SiteData): OwnTold {
  const { article, places, home } = tell(story, outlines);
  return { story, article, places: toldPlaces(places, article, places, home), times: toldTimes(article), site };
}

/** What one of its pages is about; null for the whole story. */
export type OwnPart = ToldPlace | ToldTime | null;

/** @returns everything that has its own map and card: the whole story, then its places and times */
export const partsOf = ({ places, times }: OwnTold): readonly OwnPart[] => [null, ...places, ...times];

export const isTime = (part: ToldPlace | ToldTime): part is ToldTime => "words" in part;

export function choiceFor(part: OwnPart): Choice {
  if (!part) return wholeStory;
  return isTime(part) ? { id: part.id, places: part.places } : choiceOf(part.id);
}
