/** Makes ids for the places of an own story. */
import { BESIDE_PLACES, isId } from "../addresses";

/** Ids that are already taken: pages under the story's address, and elements of the page. */
const TAKEN = new Set([...BESIDE_PLACES, "text", "map", "credits", "top", "announcement", "who-says"]);
const IS_PASSAGE = /^p\d+$/u;
const LONGEST = 60;

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** @returns 'São Tomé' → 'sao-tome'; of a long one its first words; empty for a name without Latin letters or digits */
export function slug(name: string): string {
  const whole = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[ßæœøłđðþı]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\p{M}'’‘ʼ]/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  if (whole.length <= LONGEST) return whole;
  const end = whole.lastIndexOf("-", LONGEST);
  return whole.slice(0, end > 0 ? end : LONGEST);
}

/** @param wanted names, or ids that are kept where they can be @returns an id for each, all different */
export function idsFor(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const stem = isId(name) ? name : slug(name) || "place";
    let id = stem;
    for (let n = 2; taken.has(id) || TAKEN.has(id) || IS_PASSAGE.test(id); n++) id = `${stem}-${n}`;
    taken.add(id);
    return id;
  });
}
