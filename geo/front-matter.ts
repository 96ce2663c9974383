/** The YAML above an article, checked: what a story says of its article. */
import type { Root, Yaml } from "mdast";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import type { Problem } from "./problem";

const REQUIRED = "title, language and date are required, caption and source optional";

const text = (field: string) =>
  z
    .string({ error: (issue) => said(issue.input, `${field} must be text`) })
    .trim()
    .min(1, `${field} is empty`);
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
  const counter = new LineCounter();
  // The core schema leaves a date as the text it is.
  const document = parseDocument(node.value, { schema: "core", lineCounter: counter, prettyErrors: false });
  /** Line 1 of the YAML is line 2 of the file, below the first '---'. */
  const problem = (offset: number, reason: string): Problem => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + 1, column: Math.max(1, col), reason };
  };
  if (document.errors.length > 0) {
    return { value: null, problems: document.errors.map((error) => problem(error.pos[0], `YAML: ${error.message}`)) };
  }
  const { contents } = document;
  if (!isMap(contents))
    return { value: null, problems: [problem(0, `front matter must be 'key: value' lines; ${REQUIRED}`)] };

  const offsets = new Map<string, number>();
  for (const { key } of contents.items) if (isScalar(key)) offsets.set(String(key.value), key.range?.[0] ?? 0);
  const result = schema.safeParse(toRecord(document.toJS({ mapAsMap: true })));
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    if (issue.code !== "unrecognized_keys") return [problem(offsets.get(String(issue.path[0])) ?? 0, issue.message)];
    return issue.keys.map((key) => problem(offsets.get(key) ?? 0, `unknown key '${key}': ${REQUIRED}`));
  });
  return { value: null, problems };
}

/** A map as a plain object with own keys only, so that `__proto__` is a key like any other. */
function toRecord(map: Map<unknown, unknown>): Record<string, unknown> {
  return Object.fromEntries(Array.from(map, ([key, value]) => [String(key), value]));
}
