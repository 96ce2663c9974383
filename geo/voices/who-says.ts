/** Who says the words of a passage, in words for a reader; and all that is said in an article, sentence by sentence. */
import type { Stretch } from "../article/quotations";
import { sentenceRanges } from "../article/sentence-ranges";
import type { LinkedArticle, LinkedParagraph } from "../mentions/passages";
import type { Voice } from "../types";
import { accordingTo, inShort } from "./according-to";
import type { Attribution } from "./attribution";

/** A sentence, or a clause of one, with who says it. */
export interface Saying extends Attribution {
  /** Of the passage that it stands in. */
  readonly id: string;
  /** Its words alone. */
  readonly text: string;
}

/** @returns in reading order */
export const sayings = ({ paragraphs }: Pick<LinkedArticle, "paragraphs">): Saying[] =>
  paragraphs.flatMap(({ id, text, attributions }) =>
    attributions.map((said) => ({ ...said, id, text: text.slice(said.start, said.end).trim() })),
  );

/**
 * @param voices of the article @param language BCP 47, of the passage @param quoted a stretch of it; by default all of
 * it
 * @returns 'according to the Foreign Office'; where its sentences have different voices, 'sentence 1: A; 2–3: no source
 * named', counted within the stretch. Null if the passage has no attributions.
 */
export function whoSays(
  { text, attributions }: Pick<LinkedParagraph, "text" | "attributions">,
  voices: readonly Voice[],
  language: string,
  quoted: Stretch = { start: 0, end: text.length },
): string | null {
  const sentences = sentenceRanges(text, language).filter((sentence) => overlap(sentence, quoted));
  const runs: { from: number; to: number; readonly words: string; readonly short: string }[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const here = attributions.filter((said) => overlap(said, sentence) && overlap(said, quoted));
    const told = (inWords: typeof accordingTo) =>
      [...new Set(here.map((said) => inWords(said, voices)))].join(", and ");
    const words = told(accordingTo);
    const run = runs.at(-1);
    if (run?.words === words) run.to = i + 1;
    else runs.push({ from: i + 1, to: i + 1, words, short: told(inShort) });
  }
  const known = runs.filter(({ words }) => words !== "");
  const [first] = known;
  if (!first) return null;
  if (runs.length === 1) return first.words;
  const list = known.map(({ from, to, short }) => `${from === to ? from : `${from}–${to}`}: ${short}`).join("; ");
  return `${first.from === first.to ? "sentence" : "sentences"} ${list}`;
}

/**
 * @param quoted a stretch of the passage; by default all of it
 * @returns the line under a quotation: who says it, or an empty string if that passage has no attributions; null if the
 * article has no voices at all
 */
export function saidUnder(
  passage: Pick<LinkedParagraph, "text" | "attributions">,
  { voices, language }: Pick<LinkedArticle, "voices" | "language">,
  quoted?: Stretch,
): string | null {
  return voices.length === 0 ? null : (whoSays(passage, voices, language, quoted) ?? "");
}

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
