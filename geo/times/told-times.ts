/** A story's times with all that a page needs: the passages that give them, and the places that those name. */
import { type LinkedArticle, type LinkedParagraph, leadsTo, passagesBy } from "../mentions/passages";
import { timesIn } from "./passage-times";
import type { Time } from "./time";

/** A time as the page knows it. */
export interface ToldTime extends Time {
  /** In reading order; never empty. */
  readonly passages: readonly LinkedParagraph[];
  /** Ids of the places that these name, in the order in which they do. */
  readonly places: readonly string[];
  /** The words for it in the text, each once and as written there. */
  readonly words: readonly string[];
}

/** @returns the times of an article, in the order in which they begin */
export function toldTimes(article: LinkedArticle): ToldTime[] {
  const passagesOf = passagesBy("time", article);
  return timesIn(article.paragraphs).map((time) => {
    const passages = passagesOf.get(time.id) ?? [];
    const words = passages.flatMap(({ text, mentions }) =>
      mentions.filter((mention) => mention.time === time.id).map(({ start, end }) => text.slice(start, end)),
    );
    return { ...time, passages, places: placesIn(passages), words: [...new Set(words)] };
  });
}

/** @returns the ids of the places that passages name, each once, in the order in which they do */
const placesIn = (passages: readonly Pick<LinkedParagraph, "mentions">[]): string[] => [
  ...new Set(passages.flatMap(({ mentions }) => mentions.filter(leadsTo("place")).map(({ place }) => place))),
];
