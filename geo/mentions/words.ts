/** Splits text into words, and makes different spellings of a word comparable. Pure string work. */

export interface Word {
  readonly start: number;
  readonly end: number;
  /** As it is written in the text. */
  readonly text: string;
  /** What two spellings of the same word have in common: see `fold`. */
  readonly folded: string;
}

/** Typewriter, typographic, Turkish, Arabic-transliteration and mistyped apostrophes. Some count as letters in Unicode. */
const APOSTROPHES = "'’‘ʼʻʽ`´′＇‛ʹˈ";
/** Soft hyphen and the joiners of Persian and Urdu: invisible characters inside words. */
const INVISIBLE = "\\u00AD\\u200C\\u200D";

const WORD = new RegExp(`(?!\\p{M})[[\\p{L}\\p{N}\\p{M}_${INVISIBLE}]--[${APOSTROPHES}]]+`, "gv");
const UNSEEN = new RegExp(`[\\p{M}${INVISIBLE}]`, "gu");

/** Letters that the region's keyboards use interchangeably, and Turkish dotless ı. */
const SAME_LETTER: Readonly<Record<string, string>> = { ي: "ی", ى: "ی", ك: "ک", ه: "ہ", ۀ: "ہ", ة: "ہ", ı: "i" };
const EXCHANGED = new RegExp(`[${Object.keys(SAME_LETTER).join("")}]`, "gu");

/**
 * @returns the word without case, marks, composition and invisible characters: `İSTANBUL`, `İstanbul` and `istanbul` are
 * one, and so are `Khōst` and `Khost`.
 */
export function fold(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(UNSEEN, "")
    .replace(EXCHANGED, (letter) => SAME_LETTER[letter] ?? letter);
}

/** @returns the words of any string, in order, without punctuation, symbols and lone surrogates */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    folded: fold(match[0]),
  }));
}

/** What joins two words of one name: `gap` is white space or a hyphen. */
export type Joint = "gap" | "apostrophe";

const GAP = /^(?:[\s\p{Cf}]+|[-\u2010\u2011])$/u;
const APOSTROPHE = new RegExp(`^[${APOSTROPHES}]$`, "u");

/** @param between the text between two neighbouring words @returns null if it can't be inside a name */
export function joint(between: string): Joint | null {
  if (GAP.test(between)) return "gap";
  return APOSTROPHE.test(between) ? "apostrophe" : null;
}

/** Whether the word begins like a name: with a capital, or in a script without capitals. */
export function isCapitalised(word: string): boolean {
  return /^[^\p{Ll}]/u.test(word) && /^\P{N}/u.test(word);
}
