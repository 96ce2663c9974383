/** Finds the mentions in an article, and cuts its text into passages and segments for the page. */

import { sentenceStarts } from "../article/sentence-starts";
import { type Problem, SourceError } from "../problem";
import { findTimes } from "../times/finding";
import type { Article, Mention, MentionOf, Paragraph, Place, Segment, Sentence, Thread, Voice } from "../types";
import { type Attribution, attribute, type CheckedLink } from "../voices/attribution";
import { sharedVoiceNames } from "../voices/listed";
import { findMentions, searchable } from "./mentions";
import { THE_REPORT, targetsOf } from "./targets";

/** A paragraph with what its words lead to, and who says them. */
export interface LinkedParagraph extends Paragraph {
  /** In reading order, none overlapping. */
  readonly mentions: readonly Mention[];
  /** Who says its sentences, in reading order. Independent of the mentions: an attribution may overlap them. */
  readonly attributions: readonly Attribution[];
}

export interface LinkedArticle extends Omit<Article, "paragraphs" | "voices"> {
  readonly paragraphs: readonly LinkedParagraph[];
  /** Those that say something in it, in the order in which they first speak. */
  readonly voices: readonly Voice[];
}

/**
 * @param file the article's file, for the message
 * @returns the article with its mentions, and with who says its sentences. The editor's links come first, then the names of
 * places, then times, then the words that name a voice: a mention that overlaps an earlier kind is dropped.
 * @throws SourceError for a link that leads nowhere, and for voices that share a name
 */
export function linkArticle(article: Article, places: readonly Place[], file: string): LinkedArticle {
  const links = checkedLinks(article, places, file);
  const names = searchable(places, article.language);
  const spoken = article.paragraphs.map(({ text }, i) => ({ text, links: links[i] ?? [] }));
  const said = attribute(spoken, article.voices, article.language);
  const paragraphs = article.paragraphs.map((paragraph, i): LinkedParagraph => {
    const { attributions = [], mentions: voices = [] } = said.paragraphs[i] ?? {};
    const found = [
      findMentions(paragraph.text, names),
      findTimes(paragraph.text, article.date, article.language),
      voices,
    ];
    return {
      ...paragraph,
      attributions,
      mentions: overlaid([described(links[i] ?? []), ...found]).filter(leadsAnywhere),
    };
  });
  return { ...article, paragraphs, voices: said.voices };
}

/** @returns the editor's links of each paragraph */
function checkedLinks(article: Article, places: readonly Place[], file: string): CheckedLink[][] {
  const known = {
    places: new Set(places.map(({ id }) => id)),
    voices: new Set(article.voices.map(({ id }) => id)),
  };
  const problems: Problem[] = sharedVoiceNames(article.voices);
  const links = article.paragraphs.map((paragraph) =>
    paragraph.links.flatMap((link): CheckedLink[] => {
      const targets = targetsOf(link, known, file);
      if (!("reason" in targets)) return [{ start: link.start, end: link.end, ...targets }];
      problems.push(targets);
      return [];
    }),
  );
  if (problems.length > 0) throw new SourceError(problems);
  return links;
}

const leadsAnywhere = ({ place, time, voice }: Mention): boolean => (place ?? time ?? voice) !== undefined;

/**
 * The editor's links as mentions. A link to `#` alone leads nowhere, but stops names being found in its words. A link
 * to THE_REPORT gives no mention.
 */
function described(links: readonly CheckedLink[]): Mention[] {
  return links.flatMap(({ voice, ...link }): Mention[] => {
    const mention: Mention = {
      ...link,
      ...(voice !== undefined && voice !== THE_REPORT && { voice }),
      how: "described",
    };
    return leadsAnywhere(mention) || voice === undefined ? [mention] : [];
  });
}

/**
 * @param layers each in reading order and without overlaps
 * @returns the mentions that overlap none of an earlier layer
 */
function overlaid(layers: readonly (readonly Mention[])[]): readonly Mention[] {
  const shown: Mention[] = [];
  for (const layer of layers) {
    let next = 0;
    const clear = layer.filter(({ start, end }) => {
      next = firstFrom(shown, next, (mention) => mention.end > start);
      const mention = shown[next];
      return !mention || mention.start >= end;
    });
    shown.push(...clear);
    shown.sort((a, b) => a.start - b.start);
  }
  return shown;
}

/** @returns a test for whether a mention leads to something of this thread: a place, a time or a voice */
export const leadsTo =
  <T extends Thread>(thread: T) =>
  (mention: Mention): mention is MentionOf<T> =>
    mention[thread] !== undefined;

/** @param id of a place or of a time, whose ids never clash @returns a test for whether a mention leads to it */
export const isAbout =
  (id: string) =>
  ({ place, time }: Pick<Mention, "place" | "time">): boolean =>
    place === id || time === id;

/**
 * @returns the paragraphs that mention each place (or time, or voice), by its id and in reading order; ids without
 * paragraphs are missing from the map
 */
export function passagesBy(thread: Thread, { paragraphs }: LinkedArticle): Map<string, LinkedParagraph[]> {
  const passages = new Map<string, LinkedParagraph[]>();
  for (const paragraph of paragraphs) {
    for (const id of new Set(paragraph.mentions.filter(leadsTo(thread)).map((mention) => mention[thread]))) {
      const known = passages.get(id);
      if (known) known.push(paragraph);
      else passages.set(id, [paragraph]);
    }
  }
  return passages;
}

/** @throws SourceError when a place of the story has no passage: the map would lead nowhere */
export function requirePassages(article: LinkedArticle, places: readonly Place[], file: string): void {
  const spokenOf = passagesBy("place", article);
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
export function segments<M extends Mention>(text: string, mentions: readonly M[]): Segment<M>[] {
  const result: Segment<M>[] = [];
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
export function sentences<M extends Mention>(text: string, mentions: readonly M[], language: string): Sentence<M>[] {
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

/**
 * @returns the index of the first item from `at` on that fits, or the length. Both lists are sorted, so no restart is
 * needed.
 */
function firstFrom<T>(items: readonly T[], at: number, isSo: (item: T) => boolean): number {
  for (let i = at; i < items.length; i++) {
    const item = items[i];
    if (item !== undefined && isSo(item)) return i;
  }
  return items.length;
}
