/** Says who says a sentence: by a link of some of its words, as the editor of a folder would. */
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

/** Of a sentence that names nobody, its first words are linked to who says it. */
const MOST_WORDS = 3;

/**
 * @param text of the paragraph @param said a sentence of it, and the words a machine takes for who speaks
 * @param taken stretches that lead somewhere already
 * @returns the words of the sentence that are best linked to who says it: those that name who speaks, else its first words
 * that are free, else words that lead to something else as well; null for a sentence without any
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

/** @param voice null: the sentence is the article's own word @returns the step, or null for a sentence without words */
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
  // What was linked everywhere stays so in all other sentences.
  const others = instead.flatMap((linked) =>
    occurrences(blocks, linked)
      .filter((words) => !sentences.some((one) => touches(one, words)))
      .map((words): LinkedWords => ({ ...linked, ...onlyAt(blocks, words) })),
  );
  const linked = at.map((words): LinkedWords => ({ ...onlyAt(blocks, words), voice: voice?.id ?? THE_REPORT }));
  return { do: "attribute", words: [...others, ...linked], instead, ...(voice && { named: voice }) };
}

/** @returns what a person decided of who says it: without that, it is as a machine found it */
export const attributionsAt = (blocks: readonly Block[], decisions: Decisions, said: Stretch): LinkedWords[] =>
  decisions.words.filter(
    (one) => one.voice !== undefined && occurrences(blocks, one).some((words) => touches(words, said)),
  );

const touches = (a: Stretch, b: Stretch): boolean => a.block === b.block && a.start < b.end && b.start < a.end;
