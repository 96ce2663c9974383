/** Attributes a sentence to a voice: by linking some of its words to the voice, as an editor would in article.md. */
import type { Stretch as Range } from "../article/quotations";
import { THE_REPORT } from "../mentions/targets";
import { words } from "../mentions/words";
import type { NamedVoice } from "../types";
import type { Block } from "./blocks";
import type { Change } from "./change";
import type { Decisions, LinkedWords, Stretch } from "./draft";
import type { Mark } from "./marks";
import { occurrences, onlyAt } from "./occurrences";
import type { SaidRow } from "./voice-rows";

/** In a sentence that names nobody, up to this many of its first words are linked to the voice. */
const MOST_WORDS = 3;

/**
 * @param text of the paragraph @param said a sentence of it, and the words a machine takes for who speaks
 * @param taken stretches that lead somewhere already
 * @returns the best words of the sentence to link to its voice: those that name who speaks, else its first words that
 * have no link, else words that already lead somewhere; null for a sentence without words
 */
export function wordsForVoice(
  text: string,
  { start, end, phrase }: Range & { readonly phrase: Range | null },
  taken: readonly Range[],
): Range | null {
  const isFree = (range: Range): boolean => !taken.some((one) => one.start < range.end && range.start < one.end);
  if (phrase && isFree(phrase)) return phrase;
  const all = words(text.slice(start, end)).map((word) => ({ start: start + word.start, end: start + word.end }));
  const first = all.findIndex(isFree);
  const [from] = first < 0 ? [] : all.slice(first);
  if (!from) return taken.find((one) => one.start >= start && one.end <= end) ?? null;
  let to = from;
  for (const word of all.slice(first + 1, first + MOST_WORDS)) {
    if (!isFree({ start: from.start, end: word.end }) || !/^[\s-]$/u.test(text.slice(to.end, word.start))) break;
    to = word;
  }
  return { start: from.start, end: to.end };
}

interface Known {
  readonly blocks: readonly Block[];
  readonly marks: readonly (readonly Mark[])[];
  readonly decisions: Decisions;
}

/**
 * @param voice null: the sentence is the article's own word
 * @returns the change, or null for a sentence without words
 */
export function attributed(
  { blocks, marks, decisions }: Known,
  said: SaidRow,
  voice: NamedVoice | null,
): Change | null {
  const { block, start, end } = said;
  const taken = (marks[block] ?? []).filter(({ key, time, isLinked }) => key !== null || time !== null || isLinked);
  const others = taken.filter((mark) => mark.voice === null || mark.start < start || mark.end > end);
  const range = wordsForVoice(blocks[block]?.text ?? "", said, others);
  return range && attributedWords(blocks, decisions, [said], [{ block, ...range }], voice);
}

/** @param said all sentences that are known @param at words that name who speaks, each in a sentence */
export function attributedWords(
  blocks: readonly Block[],
  decisions: Decisions,
  said: readonly Stretch[],
  at: readonly Stretch[],
  voice: NamedVoice | null,
): Change {
  const sentences = at.map((words) => said.find((one) => touches(one, words)) ?? words);
  const instead = [...new Set(sentences.flatMap((one) => attributionsAt(blocks, decisions, one)))];
  // A link that held for all occurrences of the words is kept for those in other sentences.
  const others = instead.flatMap((linked) =>
    occurrences(blocks, linked)
      .filter((words) => !sentences.some((one) => touches(one, words)))
      .map((words): LinkedWords => ({ ...linked, ...onlyAt(blocks, words) })),
  );
  const linked = at.map((words): LinkedWords => ({ ...onlyAt(blocks, words), voice: voice?.id ?? THE_REPORT }));
  return { do: "attribute", words: [...others, ...linked], instead, ...(voice && { named: voice }) };
}

/** @returns a person's decisions about who says this sentence: without them, what the machine found holds */
export const attributionsAt = (blocks: readonly Block[], decisions: Decisions, said: Stretch): LinkedWords[] =>
  decisions.words.filter(
    (one) => one.voice !== undefined && occurrences(blocks, one).some((words) => touches(words, said)),
  );

const touches = (a: Stretch, b: Stretch): boolean => a.block === b.block && a.start < b.end && b.start < a.end;
