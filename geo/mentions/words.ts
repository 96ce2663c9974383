/** Text as a row of words, told apart and made comparable the way a reader does it. Pure string work. */

export interface Word {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly text: string;
  /** What two spellings of the same word have in common: see `fold`. */
  readonly folded: string;
}

/** Typewriter, typographic, Turkish, Arabic-transliteration and mistyped apostrophes. Some count as letters in Unicode. */
const APOSTROPHES = "'’‘ʼʻʽ`´′＇‛ʹˈ";
/** Soft hyphen and the joiners of Persian and Urdu: they stand inside words and are not seen. */
const INVISIBLE = "\\u00AD\\u200C\\u200D";

const WORD = new RegExp(`(?!\\p{M})[[\\p{L}\\p{N}\\p{M}_${INVISIBLE}]--[${APOSTROPHES}]]+`, "gv");
const UNSEEN = new RegExp(`[\\p{M}${INVISIBLE}]`, "gu");

/** Letters that keyboards of the region exchange, and the dotless ı of Turkish capitals. */
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

/** @returns the words of any string, in order. A lone surrogate or a sign is no word. */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    folded: fold(match[0]),
  }));
}

/** What stands between two words of one name: `gap` for white space or a hyphen, `apostrophe`, or null for anything else. */
export type Joint = "gap" | "apostrophe";

const GAP = /^(?:[\s\p{Cf}]+|[-\u2010\u2011])$/u;
const APOSTROPHE = new RegExp(`^[${APOSTROPHES}]$`, "u");

/** @param between the text between two neighbouring words */
export function joint(between: string): Joint | null {
  if (GAP.test(between)) return "gap";
  return APOSTROPHE.test(between) ? "apostrophe" : null;
}

/** Whether the word begins like a name: with a capital, or in a script without capitals. */
export function isCapitalised(word: string): boolean {
  return /^[^\p{Ll}]/u.test(word) && /^\P{N}/u.test(word);
}
