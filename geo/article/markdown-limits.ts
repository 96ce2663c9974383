/**
 * How much Markdown an article may hold: far more than anyone writes, and little enough that reading it takes about a
 * second. A few kilobytes of Markdown can keep a parser busy for minutes: for each mark it searches the rest of the
 * paragraph for a closing one, and for each line it checks which of the open blocks the line continues.
 */
import { lineFinder, type Problem } from "../problem";

/** UTF-16 units: a long book. */
const LONGEST = 2_000_000;

/** A long book again, with one paragraph per line; the parser's time grows with the square of the number of lines. */
const MOST_LINES = 4000;

/** Markers and spaces before a line's words: enough for ten nested quotations, or a list ten levels deep. */
const LONGEST_INDENT = 40;
const INDENT = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/u;
const CONTAINER = />|[-+*]|\d+[.)]/gu;

/** Markers of quotations and list items in the whole article: again the time grows with the square of their number. */
const MOST_CONTAINERS = 3000;

/** Characters × marks, summed over all paragraphs. A paragraph of 700 characters with one link counts 1,400. */
const MOST_WORK = 50_000_000;
const MARK = /[*_`<&#![\]\\]/gu;
const MARKS = "* _ ` < & # ! [ ] \\";
/** In the whole article: enough for five thousand links. */
const MOST_MARKS = 20_000;

/**
 * @returns a problem for the first limit that the article exceeds, with the line on which it does; else an empty list
 */
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

/** Estimates, line by line, how much work the article will be for the parser. */
class Counted {
  private containers = 0;
  private allMarks = 0;
  private work = 0;
  /** In the paragraph so far. */
  private marks = 0;
  private length = 0;

  /** @returns which limit this line exceeds, or null */
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
