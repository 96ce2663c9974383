/** One thing that is wrong with a source file. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The offending value and what would be right. */
  readonly reason: string;
}

/** A source file that can't be used. Its message has a line `file:line:column: reason` for each problem. */
export class SourceError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((p) => `${p.file}:${p.line}:${p.column}: ${p.reason}`).join("\n"));
    this.name = "SourceError";
    this.problems = problems;
  }
}

/** @returns the line and column, from 1, of a UTF-16 `offset` into `text`. An offset past the end is the end. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset));
  const lineStart = before.lastIndexOf("\n") + 1;
  return { line: before.split("\n").length, column: before.length - lineStart + 1 };
}
