/** Finds the times in a paragraph. Pure string work. */
import { isLanguage } from "../article/language";
import { quotations } from "../article/quotations";
import { LONGEST_READ, sentenceRanges } from "../article/sentence-ranges";
import type { Mention } from "../types";
import { findDates, type TimeFound } from "./english-dates";
import { findTimeWords } from "./english-words";

/** UTF-16 units. Nobody writes longer sentences; they are skipped. */
const LONGEST_SENTENCE = 3000;
/** A quick test: sentences without any of these give no time, which is most of them. */
const MAY_TELL =
  /\d|(?:days?|night|month|year|yesterday|tomorrow|morning|evening|afternoon)\b|January|February|March|April|May|June|July|August|September|October|November|December/iu;

/**
 * @param text any string; offsets refer to it as it is
 * @param date ISO 8601, of the article: what 'today' is @param language BCP 47: nothing is found in languages other
 * than English
 * @returns the times in reading order, none overlapping; of two at the same words the longer one. Never throws.
 */
export function findTimes(text: string, date: string, language: string): Mention[] {
  if (!isLanguage(language, "en") || text.length > LONGEST_READ || !MAY_TELL.test(text)) return [];
  const today = date.slice(0, "2025-10-25".length);
  const quoted = quotations(text);
  const found = sentenceRanges(text, language).flatMap(({ start: from, end }) => {
    const sentence = text.slice(from, end);
    if (sentence.length > LONGEST_SENTENCE || !MAY_TELL.test(sentence)) return [];
    return [...findDates(sentence, today), ...findTimeWords(sentence, today)].map((time) => ({
      ...time,
      start: time.start + from,
      end: time.end + from,
    }));
  });
  const isQuoted = ({ start, end }: TimeFound): boolean => quoted.some((q) => q.start < end && start < q.end);
  return withoutOverlap(found.filter((time) => !time.isCounted || !isQuoted(time))).map(
    ({ start, end, time }): Mention => ({ time, start, end, how: "named" }),
  );
}

function withoutOverlap(found: readonly TimeFound[]): TimeFound[] {
  const kept: TimeFound[] = [];
  for (const time of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (kept.every(({ start, end }) => end <= time.start || time.end <= start)) kept.push(time);
  }
  return kept.sort((a, b) => a.start - b.start);
}
