/** Parses JSON into a tree whose nodes have offsets, so that problems can be reported with their position. */
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { harmfulCharacters, harmIn } from "../article/characters";
import { lineFinder, type Problem, quoted } from "../problem";

/**
 * Nesting of arrays and objects; a MultiPolygon in a collection has 8. Much deeper nesting would overflow the stack.
 */
const DEEPEST = 64;

/** UTF-16 units: some ten thousand places. It keeps reading a file to a few seconds. */
const LONGEST = 20_000_000;

/** How to fix it, by the parser's name of the error. */
const ADVICE: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a value is a number in digits, text in "double quotes", true, false or null',
  InvalidNumberFormat: "write a number such as 71.25 or -3e2",
  PropertyNameExpected: 'write a name in "double quotes"; none after the last comma',
  ValueExpected: "write a value; none after the last comma",
  ColonExpected: "write a colon between name and value",
  CommaExpected: "write a comma between two values",
  CloseBraceExpected: "close the object with }",
  CloseBracketExpected: "close the array with ]",
  EndOfFileExpected: "the file must hold one value only",
  InvalidCommentToken: "JSON has no comments: delete it",
  UnexpectedEndOfComment: "JSON has no comments: delete it",
  UnexpectedEndOfString: 'close the text with "',
  UnexpectedEndOfNumber: "write digits after the sign, the point or the e",
  InvalidUnicode: "write four hexadecimal digits after \\u",
  InvalidEscapeCharacter: 'after \\ comes one of " \\ / b f n r t u',
  InvalidCharacter: "write control characters as \\u and four hexadecimal digits",
};

/** A file's JSON: its tree and where its offsets lie. */
export interface Json {
  readonly tree: Node;
  readonly at: (offset: number) => Omit<Problem, "reason">;
}

/**
 * @param source the file's text, with or without a BOM
 * @returns the tree, or the problems: broken JSON, too deep nesting, a name that occurs twice in one object or is
 * `__proto__`, harmful characters (written as they are or as `\u` escapes)
 */
export function parseJson(file: string, source: string): Json | Problem[] {
  const text = source.replace(/^\uFEFF/u, "");
  const find = lineFinder(text);
  const at = (offset: number) => ({ file, ...find(offset) });
  if (text.length > LONGEST) {
    return [{ ...at(0), reason: `${text.length} characters: at most ${LONGEST}; draw with fewer positions` }];
  }
  const harmful = harmfulCharacters(file, text);
  if (harmful.length > 0) return harmful;
  const deep = tooDeep(text);
  if (deep !== null) return [{ ...at(deep), reason: `nested deeper than ${DEEPEST} arrays and objects` }];
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [broken] = errors;
  if (broken || !tree)
    return [{ ...at(broken?.offset ?? 0), reason: broken && text.trim() ? brokenReason(broken, text) : EMPTY }];
  const problems = [...harms(tree)].map(([node, reason]) => ({ ...at(node.offset), reason }));
  return problems.length > 0 ? problems : { tree, at };
}

const EMPTY = 'broken JSON: empty; write {"type": "FeatureCollection", "features": […]}';

function brokenReason({ error, offset, length }: ParseError, text: string): string {
  const name = printParseErrorCode(error);
  const here = quoted(text.slice(offset, offset + length).trim());
  return `broken JSON: ${name}${here && ` at ${here}`}; ${ADVICE[name] ?? "write JSON as in RFC 8259"}`;
}

/**
 * @returns the offset of the first bracket that is too deep. The parser recurses for each, so this must be checked
 * before parsing.
 */
function tooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const sign = text[scanner.getTokenOffset()];
    if (sign === "[" || sign === "{") depth += 1;
    if (sign === "]" || sign === "}") depth -= 1;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
  return null;
}

function* harms(node: Node): Generator<[Node, string]> {
  if (node.type === "string") {
    const harm = harmIn(String(node.value));
    if (harm) yield [node, harm];
  }
  if (node.type === "object") yield* repeated(node.children ?? []);
  for (const child of node.children ?? []) if (child.type !== "number") yield* harms(child);
}

/** JSON parsers disagree on which of two equal names counts, and on what `__proto__` means. */
function* repeated(properties: readonly Node[]): Generator<[Node, string]> {
  const seen = new Set<unknown>();
  for (const { children } of properties) {
    const [name] = children ?? [];
    if (!name) continue;
    if (name.value === "__proto__") yield [name, '"__proto__" names no property: delete it'];
    else if (seen.has(name.value))
      yield [name, `"${quoted(name.value)}" appears twice in one object: keep one of them`];
    seen.add(name.value);
  }
}
