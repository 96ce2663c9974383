/** Article + mentions → passages and segments: what the page shows and what each place leads to. */

import { sentenceStarts } from "../article/sentence-starts";
import { type Problem, quoted, SourceError } from "../problem";
import type { Article, Mention, Paragraph, Place, Segment, Sentence } from "../types";
import { findMentions, type Gazetteer, gazetteer } from "./mentions";

/** A paragraph with what it says of places. */
export interface LinkedParagraph extends Paragraph {
  /** In reading order, none overlapping. */
  readonly mentions: readonly Mention[];
}

export interface LinkedArticle extends Omit<Article, "paragraphs"> {
  readonly paragraphs: readonly LinkedParagraph[];
}

/**
 * @param file the article's file, for the message
 * @returns the article with its mentions: the names found, and the editor's links on top (a name inside or across a link
 * gives way to it)
 * @throws SourceError for a link to a place that is not there
 */
export function linkArticle(article: Article, places: readonly Place[], file: string): LinkedArticle {
  checkLinks(article, places, file);
  const names = gazetteer(places, article.language);
  const paragraphs = article.paragraphs.map((p) => ({ ...p, mentions: mentionsOf(p, names) }));
  return { ...article, paragraphs };
}

function mentionsOf(paragraph: Paragraph, names: Gazetteer): Mention[] {
  const described = paragraph.links.map(({ place, start, end }): Mention => ({ place, start, end, how: "described" }));
  let next = 0;
  const clear = ({ start, end }: Mention): boolean => {
    next = firstFrom(described, next, (link) => link.end > start);
    const link = described[next];
    return !link || link.start >= end;
  };
  const named = findMentions(paragraph.text, names).filter(clear);
  return [...named, ...described].sort((a, b) => a.start - b.start);
}

function checkLinks(article: Article, places: readonly Place[], file: string): void {
  const known = new Set(places.map(({ id }) => id));
  const unknown = article.paragraphs.flatMap(({ links }) => links.filter(({ place }) => !known.has(place)));
  if (unknown.length === 0) return;
  const list = [...known].join(", ");
  throw new SourceError(
    unknown.map(
      ({ place, line, column }): Problem => ({
        file,
        line,
        column,
        reason: `no place '${quoted(place)}': known are ${list}`,
      }),
    ),
  );
}

/** @returns the paragraphs that speak of each place, by its id and in reading order; a place without any is not in it */
export function passagesByPlace({ paragraphs }: LinkedArticle): Map<string, LinkedParagraph[]> {
  const passages = new Map<string, LinkedParagraph[]>();
  for (const paragraph of paragraphs) {
    for (const place of new Set(paragraph.mentions.map((mention) => mention.place))) {
      const known = passages.get(place);
      if (known) known.push(paragraph);
      else passages.set(place, [paragraph]);
    }
  }
  return passages;
}

/** @throws SourceError when a place of the story has no passage: the map would lead nowhere */
export function requirePassages(article: LinkedArticle, places: readonly Place[], file: string): void {
  const spokenOf = new Set(article.paragraphs.flatMap(({ mentions }) => mentions.map(({ place }) => place)));
  const silent = places.filter(({ id }) => !spokenOf.has(id));
  if (silent.length === 0) return;
  throw new SourceError(
    silent.map(({ id, name }): Problem => {
      const { line, column } = article.places?.find((place) => place.id === id) ?? { line: 1, column: 1 };
      const reason = `no passage speaks of '${id}': name ${name} in a paragraph, or link words to it as [words](#${id})`;
      return { file, line, column, reason };
    }),
  );
}

/** @returns segments that, joined, are the text; one for each mention and one for each stretch between */
export function segments(text: string, mentions: readonly Mention[]): Segment[] {
  const result: Segment[] = [];
  let at = 0;
  for (const mention of mentions) {
    if (mention.start > at) result.push({ text: text.slice(at, mention.start), mention: null });
    result.push({ text: text.slice(mention.start, mention.end), mention });
    at = mention.end;
  }
  if (at < text.length) result.push({ text: text.slice(at), mention: null });
  return result;
}

/**
 * @param language BCP 47, for the rules of sentences
 * @returns sentences whose segments, joined, are the text. A mention is never cut: its sentences become one.
 */
export function sentences(text: string, mentions: readonly Mention[], language: string): Sentence[] {
  const cuts: number[] = [];
  let next = 0;
  for (const start of sentenceStarts(text, language)) {
    next = firstFrom(mentions, next, ({ end }) => end > start);
    const over = mentions[next];
    if (!over || over.start >= start) cuts.push(start);
  }
  let from = 0;
  return cuts.map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const to = firstFrom(mentions, from, (mention) => mention.start >= end);
    const inside = mentions.slice(from, to).map((m) => ({ ...m, start: m.start - start, end: m.end - start }));
    from = to;
    return { segments: segments(text.slice(start, end), inside) };
  });
}

/** @returns the index of the first item from `at` on that is so, or the length: a walk, since both rows are in order */
function firstFrom<T>(items: readonly T[], at: number, isSo: (item: T) => boolean): number {
  for (let i = at; i < items.length; i++) {
    const item = items[i];
    if (item !== undefined && isSo(item)) return i;
  }
  return items.length;
}
