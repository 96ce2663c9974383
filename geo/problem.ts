import type { FilePosition } from "./types";

/** One thing that is wrong with a source file. */
export interface Problem extends FilePosition {
  /** The offending value and what would be right. */
  readonly reason: string;
}

/** Nobody reads longer messages: further problems are only counted. */
const MOST_LINES = 50;

/**
 * A source file that can't be used. Its message has a line `file:line:column: reason` for each problem, up to 50, and says
 * how many more there are.
 */
export class SourceError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.slice(0, MOST_LINES).map((p) => `${p.file}:${p.line}:${p.column}: ${p.reason}`);
    const more = problems.length - lines.length;
    super([...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n"));
    this.name = "SourceError";
    this.problems = problems;
  }
}

/** @returns the line and column, from 1, of any UTF-16 offset into `text`. An offset past the end is the end. */
export function lineFinder(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    let line = 0;
    for (let step = 2 ** 30; step >= 1; step /= 2) {
      const start = starts[line + step];
      if (start !== undefined && start <= at) line += step;
    }
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
}

/**
 * @param most UTF-16 units: longer values are cut, as the quote only needs to help find the value
 * @returns the value as a message may quote it: on one line, invisible characters as escapes
 */
export function quoted(value: unknown, most = 60): string {
  const whole = typeof value === "string" ? value : String(JSON.stringify(value));
  const short = whole.length > most ? `${whole.slice(0, most)}…` : whole;
  return short.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
}
