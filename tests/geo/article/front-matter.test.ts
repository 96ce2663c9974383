/** What a story says of its article, and what is refused. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { parseArticle } from "../../../geo/article/article";
import { SourceError } from "../../../geo/problem";

const withFrontMatter = (yaml: string): string => `---\n${yaml}---\n\nWords.\n`;
const BASE = "title: T\nlanguage: en\ndate: 2025-10-25\n";

function refusal(yaml: string): string {
  try {
    parseArticle("a.md", withFrontMatter(yaml));
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
  throw new Error("it was taken");
}

describe("front matter", () => {
  it("may name authors, a publisher, an address and the editor's notes", () => {
    const yaml = `${BASE}author: [A. One, B. Two]\npublisher: The Paper\nurl: https://example.org/a\nnotes:\n  date: the editor's\n  byline: none\n`;
    expect(parseArticle("a.md", withFrontMatter(yaml))).toMatchObject({
      author: ["A. One", "B. Two"],
      publisher: "The Paper",
      url: "https://example.org/a",
      notes: { date: "the editor's", byline: "none", line: null, boundaries: null },
    });
    expect(parseArticle("a.md", withFrontMatter(`${BASE}author: A. One\n`)).author).toEqual(["A. One"]);
  });

  it("without any of them says nothing in their place", () => {
    expect(parseArticle("a.md", withFrontMatter(BASE))).toMatchObject({
      places: null,
      author: [],
      publisher: null,
      url: null,
      notes: { date: null, byline: null, line: null, boundaries: null },
    });
  });

  it("knows where each place is named", () => {
    const { places } = parseArticle("a.md", withFrontMatter(`${BASE}places:\n  - one\n  - two\n`));
    expect(places).toEqual([
      { id: "one", file: "a.md", line: 6, column: 5 },
      { id: "two", file: "a.md", line: 7, column: 5 },
    ]);
  });

  it.each([
    [
      "an unknown note",
      "notes:\n  weather: wet\n",
      /^a\.md:6:3: unknown key 'weather': date, byline, line and boundaries/u,
    ],
    ["notes that are text", "notes: all\n", /^a\.md:5:1: notes must be 'key: value' lines/u],
    ["a note that says nothing", "notes:\n  date: ''\n", /^a\.md:6:3: notes: date is empty/u],
    ["places as text", "places: kunar\n", /^a\.md:5:1: places must be a list of ids/u],
    ["no place in the list", "places: []\n", /^a\.md:5:1: places is empty/u],
    ["a place in a place", "places: [[kunar]]\n", /^a\.md:5:1: each of places must be text/u],
    ["an address that is none", "url: example\n", /^a\.md:5:1: url must be the article's own address/u],
    ["an address that runs", "url: javascript:alert(1)\n", /^a\.md:5:1: url must be the article's own address/u],
    ["a number for an author", "author: 7\n", /^a\.md:5:1: author must be a name/u],
  ])("refuses %s, with its line", (_, yaml, reason) => {
    expect(refusal(BASE + yaml)).toMatch(reason);
  });
});

describe("by chance", () => {
  const words = fc.stringMatching(/^[\p{L}\p{N} .,:#'"&*!?-]{1,40}$/u).filter((text) => text.trim() === text);
  const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/u);
  const frontMatter = fc.record(
    {
      title: words,
      language: fc.constantFrom("en", "ur", "fa-AF", "zh-Hant"),
      date: fc.constantFrom("2025-10-25", "1999-01-31"),
      places: fc.uniqueArray(id, { minLength: 1, maxLength: 30 }),
      author: fc.array(words, { minLength: 1, maxLength: 3 }),
      publisher: words,
      caption: words,
      notes: fc.record({ date: words, byline: words, line: words, boundaries: words }),
    },
    { requiredKeys: ["title", "language", "date"] },
  );

  it("what was written is what is read", () => {
    fc.assert(
      fc.property(frontMatter, (written) => {
        const read = parseArticle("a.md", withFrontMatter(stringify(written, { defaultStringType: "QUOTE_DOUBLE" })));
        expect({ ...read, places: read.places?.map((place) => place.id) }).toMatchObject(written);
      }),
    );
  });

  it("anything else is taken or refused with file and line, never broken", () => {
    const bit = fc.constantFrom(
      "[",
      "]",
      "{",
      "}",
      ":",
      "-",
      "? ",
      "&a ",
      "*a",
      "\n",
      '"',
      "'",
      "#",
      "|",
      "\t",
      "<<",
      "!!x ",
    );
    fc.assert(
      fc.property(frontMatter, fc.nat(), fc.nat(8), bit, (written, at, length, piece) => {
        const yaml = stringify(written);
        const from = at % yaml.length;
        try {
          parseArticle("a.md", withFrontMatter(yaml.slice(0, from) + piece + yaml.slice(from + length)));
        } catch (error) {
          if (!(error instanceof SourceError)) throw error;
          expect(error.message).toMatch(/^a\.md:\d+:\d+: /u);
        }
      }),
      { numRuns: 500 },
    );
  });
});
