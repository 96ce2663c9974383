/** Cuts text into words and punctuation marks, each with the properties that the rules need. */
import { nameKey } from "../name-key";

export interface Token {
  readonly start: number;
  readonly end: number;
  /** As it stands. */
  readonly text: string;
  /** In lower case, without a full stop at its end. */
  readonly lower: string;
  readonly key: string;
  readonly isCapitalised: boolean;
  /** 'NATO', 'KABUL': capitals only, two or more. */
  readonly isAllCapitals: boolean;
  /** The text between the previous token and this one. */
  readonly gap: string;
  /** Whether it would have a capital in any case: after a full stop, or in a new paragraph. */
  readonly startsSentence: boolean;
}

/** Abbreviations whose full stop is part of the word, as the Associated Press and others write them. */
const ABBREVIATIONS =
  `Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla
  Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Man Sask St Ste Mt Ft Mr Mrs Ms Dr Sen Rep Reps Sens Gov Gen Col Lt Sgt
  Capt Cpl Maj Jan Feb Aug Sept Oct Nov Dec Jr Sr Co Inc Corp Ltd Rev Prof Supt Det Ave Rd Blvd Hwy`.split(/\s+/u);

/** In this order: an abbreviation, initials ('U.S.', 'D.C'), one initial, a word with its inner apostrophes, "'s", a sign. */
const TOKEN = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:${ABBREVIATIONS.join("|")})\\.`,
    "(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,}(?:\\p{L}(?![\\p{L}\\p{N}]))?",
    "(?<![\\p{L}\\p{N}])\\p{Lu}\\.(?=\\s\\p{Lu})",
    "[\\p{L}\\p{N}\\p{M}]+(?:[’'ʻ](?![sS](?![\\p{L}\\p{N}]))[\\p{L}\\p{M}]+)*",
    "[’'][sS](?![\\p{L}\\p{N}])",
    "[^\\s\\p{L}\\p{N}]",
  ].join("|"),
  "gu",
);

const ENDS_SENTENCE = /^[.!?:]$/u;
const QUOTATION = /^["“”'‘’)]$/u;

/** @returns the tokens of any text, in order */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { index: start, 0: word } of text.matchAll(TOKEN)) {
    const end = start + word.length;
    const previous = tokens.at(-1);
    const gap = previous ? text.slice(previous.end, start) : "\n";
    const isCapitalised = /^\p{Lu}/u.test(word);
    tokens.push({
      start,
      end,
      text: word,
      lower: word.toLowerCase().replace(/(?<=\p{L})\.$/u, ""),
      key: nameKey(word),
      isCapitalised,
      isAllCapitals: isCapitalised && /^(?=.*\p{Lu}.*\p{Lu})\P{Ll}+$/u.test(word),
      gap,
      startsSentence: startsSentence(previous, tokens.at(-2), gap),
    });
  }
  return tokens;
}

function startsSentence(previous: Token | undefined, before: Token | undefined, gap: string): boolean {
  if (!previous || gap.includes("\n") || ENDS_SENTENCE.test(previous.text)) return true;
  return QUOTATION.test(previous.text) && (!before || /^[.!?:,]$/u.test(before.text));
}
