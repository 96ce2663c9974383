import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../geo/article/article";
import { SourceError } from "../../../geo/problem";

const FRONT = "---\ntitle: T\nlanguage: en\ndate: 2025-10-25\n---\n\n";
const paragraphs = (body: string) => parseArticle("a.md", FRONT + body).paragraphs;

function refusal(source: string): string {
  try {
    parseArticle("a.md", source);
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
  throw new Error("the article was taken");
}

describe("the article on the talks", () => {
  const article = parseArticle("article.md", readFileSync("seeds/istanbul-talks/article.md", "utf8"));

  it("says word for word what the document says, but for 'You May Also Like'", () => {
    const blocks = readFileSync("seeds/istanbul-talks/source.txt", "utf8")
      .split(/\n\n+/u)
      .map((block) => block.trim());
    const { title, caption } = article;
    expect([title, caption, ...article.paragraphs.map(({ text }) => text), "You May Also Like"]).toEqual(blocks);
  });

  it("has the paragraphs p1 to p18", () => {
    expect(article.paragraphs.map(({ id }) => id)).toEqual(Array.from({ length: 18 }, (_, i) => `p${i + 1}`));
  });
});

describe("plain text", () => {
  it.each([
    ["folds white space", "one\ntwo   three\u00A0four  \nfive", "one two three four five"],
    ["drops emphasis and code marks", "*one* **two** `three`", "one two three"],
    ["keeps the words of other links", "see [the page](https://example.org)", "see the page"],
    ["reads character references and escapes", "a&nbsp;&amp; \\*b\\*", "a & *b*"],
  ])("%s", (_, body, text) => {
    expect(paragraphs(body)).toMatchObject([{ id: "p1", number: 1, text, links: [] }]);
  });

  it("keeps offsets right across emphasis, breaks and spaces in a link", () => {
    const [first] = paragraphs("A *b* [ the\n**long**  border ](#durand-line), and [ref][x].\n\n[x]: #doha");
    const quotes = first?.links.map(({ to, start, end }) => [to, first.text.slice(start, end)]);
    expect(quotes).toEqual([
      ["durand-line", "the long border"],
      ["doha", "ref"],
    ]);
  });

  it("counts the paragraphs of quotations and lists, and leaves headings out", () => {
    const article = parseArticle("a.md", `${FRONT}One.\n\n## Title\n\n> Two.\n\n- Three.\n`);
    expect(article.paragraphs.map(({ id, text, within }) => [id, text, within])).toEqual([
      ["p1", "One.", "body"],
      ["p2", "Two.", "quotation"],
      ["p3", "Three.", "list"],
    ]);
    expect(article.headings).toEqual([{ text: "Title", before: 2 }]);
  });
});

describe("an article is refused with file, line, column and reason", () => {
  it.each([
    ["no front matter", "Text.", /^a\.md:1:1: no front matter/u],
    ["a missing title", "---\nlanguage: en\ndate: 2025-10-25\n---\n\nT", /^a\.md:\d+:\d+: title is missing/u],
    [
      "a language that is none",
      "---\ntitle: T\nlanguage: english_GB\ndate: 2025-10-25\n---\n\nT",
      /^a\.md:3:1: language must be a BCP 47 tag/u,
    ],
    [
      "a date that is none",
      "---\ntitle: T\nlanguage: en\ndate: 25 October\n---\n\nT",
      /^a\.md:4:1: date must be ISO 8601/u,
    ],
    ["a day that isn't", "---\ntitle: T\nlanguage: en\ndate: 2025-02-30\n---\n\nT", /^a\.md:4:1: date/u],
    [
      "an unknown key",
      "---\ntitle: T\nlanguage: en\nbyline: A\ndate: 2025-10-25\n---\n\nT",
      /^a\.md:4:1: unknown key 'byline'/u,
    ],
    ["broken YAML", "---\ntitle: [T\n---\n\nT", /^a\.md:\d+:\d+: YAML/u],
    ["no paragraph", FRONT, /no paragraph/u],
    ["HTML", `${FRONT}<div>x</div>`, /^a\.md:7:1: html can't be shown/u],
    ["a picture", `${FRONT}An ![x](y.png).`, /^a\.md:7:4: image can't be shown/u],
    ["a link without words", `${FRONT}A [](#kunar).`, /^a\.md:7:3: a link without words/u],
  ])("%s", (_, source, reason) => {
    expect(refusal(source)).toMatch(reason);
  });
});

it("takes or refuses any text, and never fails in another way", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (body) => {
      try {
        for (const { text, links } of paragraphs(body)) {
          expect(text).toBe(text.replace(/\s+/gu, " ").trim());
          for (const { start, end } of links) expect(text.slice(start, end).trim()).not.toBe("");
        }
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError);
      }
    }),
  );
});
