/** Shortens a paragraph for quotation: its words stay as they are, and an ellipsis marks what is left out. */
import { isAbout, type LinkedParagraph, leadsTo, segments, sentences } from "../mentions/passages";
import type { Mention, Segment } from "../types";
import type { Stretch } from "./quotations";

export interface Excerpt extends Stretch {
  /** Joined, they are one continuous part of the paragraph. */
  readonly segments: readonly Segment[];
  /** Whether words were left out before it, and after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * @param part the id of a place or a time, whose first mention must be in the excerpt; null: the first mention of any
 * place
 * @param longest UTF-16 units
 * @param language BCP 47, of the paragraph
 * @returns the longest excerpt that fits: whole sentences if they fill most of it, else up to the end of a clause or of
 * a word. No mention is cut.
 */
export function excerpt(
  { text, mentions: all }: Pick<LinkedParagraph, "text" | "mentions">,
  part: string | null,
  longest: number,
  language: string,
): Excerpt {
  const mentions = all.filter(({ place, time }) => (place ?? time) !== undefined);
  const mention = mentions.find(part === null ? leadsTo("place") : isAbout(part));
  const sentenceStarts = startsOfSentences(text, mentions, language);
  const start = startOf(text, sentenceStarts, mention, longest);
  const end = endOf(text, mentions, sentenceStarts, { start, mustHold: mention?.end ?? start, longest });
  const inside = mentions
    .filter((m) => m.start >= start && m.end <= end)
    .map((m) => ({ ...m, start: m.start - start, end: m.end - start }));
  const cut = { cutBefore: start > 0, cutAfter: end < text.length };
  return { start, end, segments: segments(text.slice(start, end), inside), ...cut };
}

function startsOfSentences(text: string, mentions: readonly Mention[], language: string): number[] {
  let at = 0;
  return sentences(text, mentions, language).map((sentence) => {
    const start = at;
    at += sentence.segments.reduce((sum, segment) => sum + segment.text.length, 0);
    return start;
  });
}

/**
 * Starts at the paragraph if the mention is near its start, else at the mention's sentence, else at a word before it.
 */
function startOf(text: string, starts: readonly number[], mention: Mention | undefined, longest: number): number {
  if (!mention || mention.end <= longest) return 0;
  const ofSentence = starts.findLast((start) => start <= mention.start) ?? 0;
  if (mention.end - ofSentence <= longest) return ofSentence;
  const words = Array.from(text.matchAll(/\S+/gu), ({ index }) => index);
  return words.find((word) => word >= mention.end - longest && word <= mention.start) ?? mention.start;
}

interface Room {
  readonly start: number;
  /** The earliest offset at which the excerpt may end. */
  readonly mustHold: number;
  readonly longest: number;
}

function endOf(
  text: string,
  mentions: readonly Mention[],
  sentenceStarts: readonly number[],
  { start, mustHold, longest }: Room,
): number {
  const limit = Math.max(start + longest, mustHold);
  if (text.length <= limit) return text.length;
  const lastOf = (ends: readonly number[], from: number): number | undefined =>
    ends.findLast((end) => end >= Math.max(from, mustHold) && end <= limit && !cutsMention(mentions, end));
  const ofSentences = sentenceStarts.map((next) => text.slice(0, next).trimEnd().length);
  const ofClauses = Array.from(text.matchAll(/[,;:](?=\s)/gu), ({ index }) => index);
  const ofWords = Array.from(text.matchAll(/[\p{L}\p{N}\p{Pe}\p{Pf}](?=\s)/gu), ({ index }) => index + 1);
  return (
    lastOf(ofSentences, start + longest / 2) ??
    lastOf(ofClauses, start + longest * 0.75) ??
    lastOf(
      [...ofClauses, ...ofWords].sort((a, b) => a - b),
      start + 1,
    ) ??
    mustHold
  );
}

const cutsMention = (mentions: readonly Mention[], at: number): boolean =>
  mentions.some(({ start, end }) => start < at && at < end);

/** @returns its words, with an ellipsis where some were left out */
export function excerptText({ segments, cutBefore, cutAfter }: Excerpt): string {
  return `${cutBefore ? "… " : ""}${segments.map(({ text }) => text).join("")}${cutAfter ? " …" : ""}`;
}
