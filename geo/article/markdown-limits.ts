/**
 * How much Markdown an article may hold: far more than anyone writes, and little enough that reading it takes about a second.
 * Markdown lets a few kilobytes keep a parser busy for minutes: it asks of each mark whether another one closes it, up to
 * the end of the paragraph, and of each line in which of the blocks around it it goes on.
 */
import { lineFinder, type Problem } from "../problem";

/** UTF-16 units: a long book. */
const LONGEST = 2_000_000;

/** A long book again, one paragraph a line; the parser's time grows with their square. */
const MOST_LINES = 4000;

/** Signs and spaces before a line's words: ten quotations in each other, or a list ten levels down. */
const LONGEST_INDENT = 40;
const INDENT = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/u;
const CONTAINER = />|[-+*]|\d+[.)]/gu;

/** Signs of quotations and list items, on all lines: again the time grows with their square. */
const MOST_CONTAINERS = 3000;

/** Characters × marks of a paragraph, summed. The longest paragraph of ours, 700 characters with one link, makes 1,400. */
const MOST_WORK = 50_000_000;
const MARK = /[*_`<&#![\]\\]/gu;
const MARKS = "* _ ` < & # ! [ ] \\";
/** In all: five thousand links. */
const MOST_MARKS = 20_000;

/** @returns what is too much in the article, and where it is reached, or nothing */
export function tooMuch(file: string, text: string): Problem[] {
  const at = lineFinder(text);
  if (text.length > LONGEST) return [{ file, ...at(LONGEST), reason: `${text.length} characters: at most ${LONGEST}` }];
  const lines = text.split("\n");
  if (lines.length > MOST_LINES) {
    return [{ file, line: MOST_LINES + 1, column: 1, reason: `${lines.length} lines: at most ${MOST_LINES}` }];
  }
  const counted = new Counted();
  for (const [index, line] of lines.entries()) {
    const reason = counted.add(line);
    if (reason) return [{ file, line: index + 1, column: 1, reason }];
  }
  return [];
}

/** Counts, line by line, the work that the parser will have. */
class Counted {
  private containers = 0;
  private allMarks = 0;
  private work = 0;
  /** Of the paragraph so far. */
  private marks = 0;
  private length = 0;

  /** @returns why the line is one too many, or null */
  add(line: string): string | null {
    const [indent = ""] = INDENT.exec(line) ?? [];
    if (indent.length > LONGEST_INDENT && indent.length < line.length)
      return `${indent.length} signs and spaces before the words: nested too deep, at most ${LONGEST_INDENT}`;
    this.containers += indent.match(CONTAINER)?.length ?? 0;
    if (this.containers > MOST_CONTAINERS) return `too many quotations and list items: at most ${MOST_CONTAINERS}`;
    // A blank line ends a paragraph, and so does the next item of a list.
    if (line.trim() === "" || /[^\s>]/u.test(indent)) [this.marks, this.length] = [0, 0];
    this.work -= this.marks * this.length;
    const marks = line.match(MARK)?.length ?? 0;
    this.allMarks += marks;
    if (this.allMarks > MOST_MARKS) return `too many marks of Markdown (${MARKS}): at most ${MOST_MARKS}`;
    this.marks += marks;
    this.length += line.length;
    this.work += this.marks * this.length;
    return this.work > MOST_WORK ? `too many marks of Markdown (${MARKS}) in too long a paragraph` : null;
  }
}
