/** The YAML above an article, checked: what a story says of its article. */
import type { Root, Yaml } from "mdast";
import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { z } from "zod";
import { harmIn } from "./characters";
import { type Problem, quoted } from "./problem";

const FLAT = "write 'key: value' lines";
const REQUIRED = "title, language and date are required, caption and source optional";

const text = (field: string) =>
  z
    .string({ error: (issue) => said(issue.input, `${field} must be text`) })
    .trim()
    .min(1, `${field} is empty`)
    .refine((value) => harmIn(value) === null, { error: ({ input }) => `${field}: ${harmIn(String(input))}` });
const said = (input: unknown, reason: string): string =>
  input === undefined ? `${reason.split(" ")[0]} is missing: ${REQUIRED}` : reason;

const schema = z.strictObject({
  title: text("title"),
  language: text("language").refine(isLanguageTag, "language must be a BCP 47 tag such as en or fa-AF"),
  date: z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: (issue) => said(issue.input, "date must be ISO 8601, such as 2025-10-25"),
  }),
  caption: text("caption").nullable().default(null),
  source: text("source").nullable().default(null),
});

/** UTF-16 units: a title and a caption take a few hundred. */
const LONGEST = 10_000;

/** Brackets, dashes and question marks that open a list or a map: YAML's reader calls itself for each. */
const NESTING = /[[{]|(?<![^\s])[-?](?!\S)/gu;
const MOST_NESTING = 100;

export type FrontMatter = z.infer<typeof schema>;

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** @returns the front matter, or the problems with the lines they stand on */
export function parseFrontMatter(file: string, root: Root): { value: FrontMatter | null; problems: Problem[] } {
  const node = root.children.find((child): child is Yaml => child.type === "yaml");
  if (!node) {
    const reason = `no front matter: begin the file with a block between two lines '---'; ${REQUIRED}`;
    return { value: null, problems: [{ file, line: 1, column: 1, reason }] };
  }
  const tooLong = node.value.length > LONGEST && `front matter of ${node.value.length} characters: at most ${LONGEST}`;
  const tooDeep = (node.value.match(NESTING)?.length ?? 0) > MOST_NESTING && `nested front matter: ${FLAT}`;
  const unreadable = tooLong || tooDeep;
  if (unreadable) return { value: null, problems: [{ file, line: 2, column: 1, reason: unreadable }] };
  const counter = new LineCounter();
  // The core schema leaves a date as the text it is.
  const document = parseDocument(node.value, { schema: "core", lineCounter: counter, prettyErrors: false });
  /** Line 1 of the YAML is line 2 of the file, below the first '---'. */
  const problem = (offset: number, reason: string): Problem => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + 1, column: Math.max(1, col), reason };
  };
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    return {
      value: null,
      problems: errors.map((error) => problem(error.pos[0], `YAML: ${quoted(error.message, 200)}`)),
    };
  }
  const { contents } = document;
  if (!isMap(contents)) return { value: null, problems: [problem(0, `front matter: ${FLAT}; ${REQUIRED}`)] };

  const offsets = new Map<string, number>();
  for (const { key } of contents.items) if (isScalar(key)) offsets.set(String(key.value), key.range?.[0] ?? 0);
  const result = schema.safeParse(toRecord(contents));
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    if (issue.code !== "unrecognized_keys") return [problem(offsets.get(String(issue.path[0])) ?? 0, issue.message)];
    return issue.keys.map((key) => problem(offsets.get(key) ?? 0, `unknown key '${quoted(key)}': ${REQUIRED}`));
  });
  return { value: null, problems };
}

/**
 * A map as a plain object with own keys only, so that `__proto__` is a key like any other. A list, a map or an alias (which
 * may repeat lists of lists without end) is left as it is: no text.
 */
function toRecord(map: YAMLMap): Record<string, unknown> {
  const plain = (node: unknown): unknown => (isScalar(node) ? node.value : node);
  return Object.fromEntries(map.items.map(({ key, value }) => [String(plain(key)), plain(value)]));
}
