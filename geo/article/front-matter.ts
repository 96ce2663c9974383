/** The YAML above an article, checked: what a story says of its article. */
import type { Root, Yaml } from "mdast";
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import { z } from "zod";
import { isId } from "../addresses";
import { THE_REPORT } from "../mentions/targets";
import { type Problem, quoted } from "../problem";
import { type Article, type Notes, VOICE_KINDS } from "../types";
import { harmIn } from "./characters";

const FLAT = "write 'key: value' lines";
const REQUIRED =
  "title, language and date are required; places, voices, author, publisher, url, caption, source and notes optional";
const VOICE =
  "give each voice its name, its kind where it is known and, where the text calls it something else too, as";
const ID_ADVICE = 'write lower-case letters, digits and hyphens, such as "the-ministry"';
const NOTES = "date, byline, line and boundaries are what a note may be about";

const text = (field: string, needed = REQUIRED) =>
  z
    .string({ error: (issue) => said(issue.input, `${field} must be text`, needed) })
    .trim()
    .min(1, `${field} is empty`)
    .refine((value) => harmIn(value) === null, { error: ({ input }) => `${field}: ${harmIn(String(input))}` });
const said = (input: unknown, reason: string, needed = REQUIRED): string =>
  input === undefined ? `${reason.split(" ")[0]} is missing: ${needed}` : reason;

const optional = (field: string) => text(field).nullable().default(null);

const schema = z.strictObject({
  title: text("title"),
  language: text("language").refine(isLanguageTag, "language must be a BCP 47 tag such as en or fa-AF"),
  date: z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: (issue) => said(issue.input, "date must be ISO 8601, such as 2025-10-25"),
  }),
  places: z
    .array(text("each of places"), { error: "places must be a list of ids, such as [first-place, second-place]" })
    .min(1, "places is empty: name one, or leave the key out")
    .nullable()
    .default(null),
  voices: z
    .record(
      z.string(),
      z.strictObject(
        {
          name: text("name of a voice", VOICE),
          kind: z
            .enum(VOICE_KINDS, {
              error: ({ input }) => `kind of a voice must be one of: ${VOICE_KINDS.join(", ")}, not ${quoted(input)}`,
            })
            .nullable()
            .default(null),
          as: z
            .union([text("as").transform((name) => [name]), z.array(text("each of as")).min(1)], {
              error: "as must be what the text calls the voice, or a list of that",
            })
            .default([]),
        },
        { error: `a voice must be 'key: value' pairs: ${VOICE}` },
      ),
      { error: `voices must be 'id: { name: …, kind: … }' lines, set in below 'voices:'` },
    )
    .default({}),
  author: z
    .union([text("author").transform((name) => [name]), z.array(text("each author")).min(1)], {
      error: "author must be a name, or a list of names",
    })
    .default([]),
  publisher: optional("publisher"),
  url: text("url")
    .refine(isWebAddress, "url must be the article's own address, such as https://example.org/2025/talks")
    .nullable()
    .default(null),
  caption: optional("caption"),
  source: optional("source"),
  notes: z
    .strictObject(
      {
        date: optional("notes: date"),
        byline: optional("notes: byline"),
        line: optional("notes: line"),
        boundaries: optional("notes: boundaries"),
      } satisfies Record<keyof Notes, unknown>,
      { error: `notes must be 'key: value' lines, set in below 'notes:'; ${NOTES}` },
    )
    .prefault({}),
});

/** UTF-16 units: a title and a caption take a few hundred. */
const LONGEST = 10_000;

/**
 * What opens a list or a map inside another one: brackets, and dashes and question marks after another one on the same
 * line. YAML's parser recurses for each, so a long row of them would overflow the stack.
 */
const NESTING = /[[{]|(?<=[-?][\t ]+)[-?](?!\S)/gu;
const MOST_NESTING = 100;

export type FrontMatter = Omit<z.infer<typeof schema>, "places" | "voices"> & Pick<Article, "places" | "voices">;

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function wrongVoiceId(id: string): string | null {
  if (id === THE_REPORT) return `'${id}' stands for the article's own word: ${ID_ADVICE}`;
  return isId(id) ? null : `'${quoted(id)}' can't be a voice's id: ${ID_ADVICE}`;
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);
}

/** @returns the front matter, or the problems with the lines they stand on */
export function parseFrontMatter(file: string, root: Root): { value: FrontMatter | null; problems: Problem[] } {
  const node = root.children.find((child): child is Yaml => child.type === "yaml");
  if (!node) {
    const reason = `no front matter: begin the file with a block between two '---' lines; ${REQUIRED}`;
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
  const at = (offset: number): Omit<Problem, "reason"> => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + 1, column: Math.max(1, col) };
  };
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) {
    const problems = errors.map((error) => ({ ...at(error.pos[0]), reason: `YAML: ${quoted(error.message, 200)}` }));
    return { value: null, problems };
  }
  const { contents } = document;
  if (!isMap(contents)) return { value: null, problems: [{ ...at(0), reason: `front matter: ${FLAT}; ${REQUIRED}` }] };

  const { values, offsets } = readMap(contents);
  const offsetOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const offset = offsets.get(path.slice(0, length).join("."));
      if (offset !== undefined) return offset;
    }
    return 0;
  };
  // zod's messages about a record's keys are too vague, and it ignores '__proto__'.
  const wrongIds = Object.keys(Object(values.voices)).flatMap((id) => {
    const reason = wrongVoiceId(id);
    return reason ? [{ ...at(offsetOf(["voices", id])), reason }] : [];
  });
  if (wrongIds.length > 0) return { value: null, problems: wrongIds };
  const result = schema.safeParse(values);
  if (result.success) {
    const places = result.data.places?.map((id, i) => ({ ...at(offsetOf(["places", i])), id })) ?? null;
    const voices = Object.entries(result.data.voices).map(([id, voice]) => ({
      ...at(offsetOf(["voices", id])),
      id,
      ...voice,
    }));
    return { value: { ...result.data, places, voices }, problems: [] };
  }
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    if (issue.code !== "unrecognized_keys") return [{ ...at(offsetOf(issue.path)), reason: issue.message }];
    const known = issue.path.length === 0 ? REQUIRED : issue.path[0] === "notes" ? NOTES : VOICE;
    return issue.keys.map((key) => ({
      ...at(offsetOf([...issue.path, key])),
      reason: `unknown key '${quoted(key)}': ${known}`,
    }));
  });
  return { value: null, problems };
}

interface ReadMap {
  readonly values: Record<string, unknown>;
  /** Where each key and each item stands, by its path: `notes.date`, `places.0`. */
  readonly offsets: Map<string, number>;
}

/**
 * Reads a map into a plain object with own keys only, so that `__proto__` is a key like any other. Lists of values and
 * two levels of nested maps are read. Anything nested deeper, and aliases (which can repeat lists of lists endlessly),
 * stay YAML nodes, which the schema then refuses since they aren't text.
 */
function readMap(map: YAMLMap, prefix = "", below = 2): ReadMap {
  const offsets = new Map<string, number>();
  const scalar = (node: unknown): unknown => (isScalar(node) ? node.value : node);
  const values = map.items.map(({ key, value }): [string, unknown] => {
    const name = String(scalar(key));
    const path = prefix + name;
    if (isScalar(key)) offsets.set(path, key.range?.[0] ?? 0);
    if (isSeq(value)) {
      for (const [i, item] of value.items.entries()) {
        if (isScalar(item)) offsets.set(`${path}.${i}`, item.range?.[0] ?? 0);
      }
      return [name, value.items.map(scalar)];
    }
    if (isMap(value) && below > 0) {
      const inner = readMap(value, `${path}.`, below - 1);
      for (const [at, offset] of inner.offsets) offsets.set(at, offset);
      return [name, inner.values];
    }
    return [name, scalar(value)];
  });
  return { values: Object.fromEntries(values), offsets };
}
