/** Finds words that a person linked again in the text, even after other parts of it have changed. */
import { type Block, isPassage } from "./blocks";
import type { Stretch, Words } from "./draft";

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const isWithin = (text: string, at: number): boolean =>
  at > 0 && at < text.length && LETTER.test(text[at] ?? "") && LETTER.test(text[at - 1] ?? "");

/** @returns where the words occur in the text as whole words, not as parts of longer ones */
export function occurrences(blocks: readonly Block[], { words, only }: Words): Stretch[] {
  if (words === "") return [];
  return blocks.flatMap((of, block) => {
    const found: Stretch[] = [];
    if (!isPassage(of)) return found;
    for (let start = of.text.indexOf(words); start >= 0; start = of.text.indexOf(words, start + words.length)) {
      const end = start + words.length;
      const isIt =
        !isWithin(of.text, start) &&
        !isWithin(of.text, end) &&
        (!only || (of.text.slice(0, start).endsWith(only.before) && of.text.slice(end).startsWith(only.after)));
      if (isIt) found.push({ block, start, end });
    }
    return found;
  });
}

/**
 * How much text on either side is kept to identify an occurrence, in UTF-16 units; more is taken if that isn't enough.
 */
const CONTEXT = 24;

/** @returns these words at this one occurrence only */
export function onlyAt(blocks: readonly Block[], { block, start, end }: Stretch): Words {
  const text = blocks[block]?.text ?? "";
  const words = text.slice(start, end);
  for (let reach = CONTEXT; ; reach *= 2) {
    const only = { before: text.slice(Math.max(0, start - reach), start), after: text.slice(end, end + reach) };
    if (reach > text.length || occurrences(blocks, { words, only }).length < 2) return { words, only };
  }
}

/**
 * @param at occurrences of the same words
 * @returns the words everywhere, if these are all their occurrences, else each occurrence
 */
export function wordsAt(blocks: readonly Block[], at: readonly Stretch[]): Words[] {
  const [first] = at;
  if (!first) return [];
  const words = textAt(blocks, first);
  if (occurrences(blocks, { words, only: null }).length === at.length) return [{ words, only: null }];
  return at.map((stretch) => onlyAt(blocks, stretch));
}

export const textAt = (blocks: readonly Block[], { block, start, end }: Stretch): string =>
  blocks[block]?.text.slice(start, end) ?? "";

export const isSameWords = (a: Words, b: Words): boolean =>
  a.words === b.words && JSON.stringify(a.only) === JSON.stringify(b.only);
