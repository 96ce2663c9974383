/**
 * Characters that we allow in no text, because they do invisible harm or show that harm was done: null and other
 * controls; those that change the order of the letters around them (UAX #9), so that a line doesn't read as it is
 * stored; and the replacement for a lost character. Left and right marks, joiners and soft hyphens are allowed:
 * Persian, Urdu and Turkish need them.
 */
import { lineFinder, type Problem } from "../problem";

const CONTROLS = "(?![\\t\\n\\r])\\p{Cc}";
const TURNING = "[\\u202A-\\u202E\\u2066-\\u2069]";
/** The replacement character, which decoders write for bytes that they can't read. */
const LOST = "\\uFFFD";
/** A lone surrogate: with the `u` flag a whole pair counts as one character and doesn't match. */
const HALVES = "\\p{Surrogate}";
const HARMFUL = new RegExp(`${CONTROLS}|${TURNING}|${LOST}|${HALVES}`, "u");
const EVERY_HARMFUL = new RegExp(HARMFUL, "gu");

function reasonOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  if (/\p{Surrogate}/u.test(character)) return `U+${code} is half of a character: write the whole one`;
  if (character === "\uFFFD") return `U+${code} stands for a character that was lost: write it again`;
  if (/\p{Cf}/u.test(character)) return `U+${code} turns the order of the text around it: delete it`;
  return `U+${code} is a control character: delete it, and save the file as UTF-8`;
}

/** @returns why the text can't be taken, naming the first harmful character by its code point, or null */
export function harmIn(text: string): string | null {
  const found = HARMFUL.exec(text);
  return found && reasonOf(found[0]);
}

/** @returns a problem for each harmful character of a file, where it stands */
export function harmfulCharacters(file: string, text: string): Problem[] {
  if (!HARMFUL.test(text)) return [];
  const at = lineFinder(text);
  return Array.from(text.matchAll(EVERY_HARMFUL), (found) => ({
    file,
    ...at(found.index),
    reason: reasonOf(found[0]),
  }));
}
