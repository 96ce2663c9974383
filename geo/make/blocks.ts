/**
 * The text of an own story, as it is typed and pasted, and the blocks that it is made of. No character in it is
 * markup, except three markers at the beginning of a block: `## ` a heading, `> ` a quotation, `- ` an item of a list.
 */
import { harmIn } from "../article/characters";

export type BlockKind = "heading" | "body" | "quotation" | "list";

/** A block's text has no line breaks, and no two spaces in a row. */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
}

/** More is refused: about forty pages. */
export const MOST_WORDS = 20_000;
/** UTF-16 units; likewise refused. MOST_WORDS words can't be this long in any language. */
const LONGEST = 400_000;

const SIGNS = { heading: "## ", body: "", quotation: "> ", list: "- " } as const satisfies Record<BlockKind, string>;
const HEADING = /^#{1,6}\s+(?=\S)/u;
const QUOTATION = /^>\s*(?=\S)/u;
const ITEM = /^(?:[-*•‣◦–]|\d{1,3}[.)])\s+(?=\S)/u;

/** How long lines are, in characters, in a text that was broken to fit a width. */
const BROKEN_FROM = 45;
const BROKEN_TO = 100;

/** @returns how many words a text has; in a language without spaces between words, every two characters count as one */
export function countWords(text: string): number {
  const letters = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘-]*/gu) ?? [];
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return letters.length + Math.floor(unspaced / 2);
}

/** @returns why a text can't be taken, or null */
export function tooLong(text: string): string | null {
  const words = text.length > LONGEST ? null : countWords(text);
  if (words !== null && words <= MOST_WORDS) return null;
  const said = words === null ? `${LONGEST.toLocaleString("en")} characters` : `${words.toLocaleString("en")} words`;
  return `The text has ${words === null ? "more than " : ""}${said}; at most ${MOST_WORDS.toLocaleString("en")} words are taken. Leave some out.`;
}

/**
 * @param raw as it came: pasted, dropped or from a file
 * @returns the text with line feeds as its only line breaks and without harmful characters (`harmIn`), and how many of
 * these were dropped
 */
export function cleaned(raw: string): { readonly text: string; readonly dropped: number } {
  const lines = raw.replace(/^\uFEFF/u, "").replace(/\r\n?|[\u2028\u2029\v\f\u0085]/gu, "\n");
  if (harmIn(lines) === null) return { text: lines, dropped: 0 };
  let dropped = 0;
  const text = Array.from(lines)
    .filter((character) => {
      const stays = character === "\n" || harmIn(character) === null;
      if (!stays) dropped += 1;
      return stays;
    })
    .join("");
  return { text, dropped };
}

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** @param text as `cleaned` gives it @returns its blocks; empty ones are left out */
export function blocksOf(text: string): Block[] {
  return text
    .split(/\n[^\S\n]*\n/u)
    .flatMap(linesOf)
    .map(blockOf)
    .filter((block) => block.text !== "");
}

/** Blank lines separate blocks. Within a part, each line is a block, unless the lines were broken to fit a width. */
function linesOf(part: string): string[] {
  const lines = part.split("\n").filter((line) => line.trim() !== "");
  const wasBroken = lines
    .slice(0, -1)
    .every((line) => line.trim().length >= BROKEN_FROM && line.length <= BROKEN_TO && !isMarked(line.trim()));
  if (lines.length > 1 && wasBroken && !lines.some((line, i) => i > 0 && isMarked(line.trim())))
    return [lines.join(" ")];
  return lines;
}

const isMarked = (line: string): boolean => HEADING.test(line) || QUOTATION.test(line) || ITEM.test(line);

function blockOf(line: string): Block {
  const text = folded(line);
  if (HEADING.test(text)) return { kind: "heading", text: text.replace(HEADING, "") };
  if (QUOTATION.test(text)) return { kind: "quotation", text: text.replace(QUOTATION, "") };
  if (/^[-*•‣◦]\s/u.test(text)) return { kind: "list", text: text.replace(ITEM, "") };
  return { kind: "body", text };
}

/** The inverse of `blocksOf`: @returns the text with a blank line between blocks */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ kind, text }) => SIGNS[kind] + folded(text)).join("\n\n");
}

/** Whether a block is numbered and searched for places: all but headings are. */
export const isPassage = ({ kind }: Block): boolean => kind !== "heading";
