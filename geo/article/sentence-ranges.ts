/** Cuts a text into its sentences. In English it doesn't cut after 'Mr.' or 'Oct.', where Unicode's rules would. */
import { isLanguage } from "./language";
import type { Stretch } from "./quotations";
import { sentenceStarts } from "./sentence-starts";

const ABBREVIATED =
  /(?:^|[\s(“"‘.])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Brig|Adm|Gov|Sen|Rep|Rev|Hon|St|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\p{Lu})\.\s+$/u;

/** UTF-16 units. Nobody writes longer paragraphs; if there is one, only names of places are looked for in it. */
export const LONGEST_READ = 50_000;

/** @param language BCP 47 @returns the sentences in order; joined, they are the text */
export function sentenceRanges(text: string, language: string): Stretch[] {
  const isEnglish = isLanguage(language, "en");
  const starts = sentenceStarts(text, language).filter(
    (start) => start === 0 || !isEnglish || !ABBREVIATED.test(text.slice(Math.max(0, start - 12), start)),
  );
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
}
