/**
 * Guesses the title, date and author from a pasted text. Only what the text itself says; the author can change all of
 * it.
 */
import type { Block } from "./blocks";
import type { Facts } from "./draft";

/** UTF-16 units of a headline. */
const LONGEST_TITLE = 180;
/** A dateline is among the first blocks, and is short. */
const FIRST = 6;
const LONGEST_LINE = 120;

const MONTHS = "January February March April May June July August September October November December".split(" ");
const MONTH = MONTHS.map((month) => `${month}|${month.slice(0, 3)}t?\\.?`).join("|");
const DATES: readonly {
  readonly pattern: RegExp;
  readonly parts: readonly ["y" | "m" | "d", "y" | "m" | "d", "y" | "m" | "d"];
}[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/u, parts: ["y", "m", "d"] },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH}),?\\s+(\\d{4})\\b`, "iu"), parts: ["d", "m", "y"] },
  { pattern: new RegExp(`\\b(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "iu"), parts: ["m", "d", "y"] },
];

/** @returns the first whole date in a line, ISO 8601; null if there is none, or none with a year */
export function dateIn(line: string): string | null {
  for (const { pattern, parts } of DATES) {
    const found = pattern.exec(line);
    if (!found) continue;
    const value = (part: "y" | "m" | "d"): string => found[1 + parts.indexOf(part)] ?? "";
    const named = MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === value("m").slice(0, 3).toLowerCase());
    const month = named >= 0 ? named + 1 : Number(value("m"));
    const iso = `${value("y")}-${String(month).padStart(2, "0")}-${value("d").padStart(2, "0")}`;
    if (new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso)) return iso;
  }
  return null;
}

const AUTHOR = /^(?:by|written by)\s+(?=\p{Lu})(.{3,80})$/iu;
const ENDS_SENTENCE = /[.!…]["”’)]?$/u;

export interface Guessed {
  readonly facts: Partial<Facts>;
  /** The blocks without those that became facts. */
  readonly blocks: readonly Block[];
}

/** @param blocks of a pasted text @returns the facts that its first lines say, and the rest */
export function guessed(blocks: readonly Block[]): Guessed {
  const facts: { title?: string; author?: string; date?: string } = {};
  const rest = [...blocks];
  const [first, second] = rest;
  const isTitle =
    first &&
    second &&
    first.text.length <= LONGEST_TITLE &&
    (first.kind === "heading" || (first.kind === "body" && !ENDS_SENTENCE.test(first.text)));
  if (isTitle) {
    facts.title = first.text;
    rest.shift();
    // Some newspapers repeat the headline, or part of it as a caption.
    if (rest[0] && first.text.includes(rest[0].text) && rest.length > 1) rest.shift();
  }
  for (const block of rest.slice(0, FIRST)) {
    if (block.kind !== "body" || block.text.length > LONGEST_LINE || ENDS_SENTENCE.test(block.text)) continue;
    const author = AUTHOR.exec(block.text)?.[1];
    const date = dateIn(block.text);
    if (author && !facts.author) facts.author = author.replace(/\s+(?:and|&)\s+/gu, ", ");
    else if (date && !facts.date) facts.date = date;
    else continue;
    rest.splice(rest.indexOf(block), 1);
  }
  return { facts, blocks: rest };
}
