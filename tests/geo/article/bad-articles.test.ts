/**
 * Articles that are too long, nested too deeply or malicious: shown as text or refused with a reason, quickly either
 * way.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../geo/article/article";
import { linkArticle, segments, sentences } from "../../../geo/mentions/passages";
import { SourceError } from "../../../geo/problem";
import { places } from "../data";

/** In milliseconds. Generous, for a busy machine: normally each takes less than a second. */
const PATIENCE = 120_000;

const FRONT = "---\ntitle: T\nlanguage: en\ndate: 2025-10-25\n---\n\n";

/** Reads, links and cuts an article as a build does. @returns its paragraphs. */
function read(source: string) {
  const article = linkArticle(parseArticle("a.md", source), places, "a.md");
  for (const { text, mentions } of article.paragraphs) {
    expect(
      segments(text, mentions)
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
    const cut = sentences(text, mentions, article.language).flatMap((sentence) => sentence.segments);
    expect(cut.map((part) => part.text).join("")).toBe(text);
  }
  return article.paragraphs;
}

/** @returns the message for an article that is refused, null for one that is accepted. Any other error is rethrown. */
function refusal(source: string): string | null {
  try {
    read(source);
    return null;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    for (const { line, column, reason } of error.problems) {
      expect(line).toBeGreaterThan(0);
      expect(line).toBeLessThanOrEqual(source.split(/\r\n?|\n/u).length);
      expect(column).toBeGreaterThan(0);
      expect(reason).not.toMatch(/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u);
    }
    expect(error.message.length).toBeLessThan(20_000);
    return error.message;
  }
}

describe("line ends", () => {
  it.each([
    ["of Windows", "\r\n"],
    ["of old Macs", "\r"],
  ])("%s are read as ours", (_, end) => {
    const source = `${FRONT}Strikes in\nKunar.\n\nTwo [words](#doha).\n`;
    const texts = (text: string) => read(text).map(({ text, mentions }) => [text, mentions]);
    expect(texts(source.replaceAll("\n", end))).toEqual(texts(source));
  });

  it("of old Macs don't change where a problem stands", () => {
    expect(refusal(FRONT.replace("en", "english_GB").replaceAll("\n", "\r"))).toMatch(/^a\.md:3:1: language/u);
  });
});

describe("markup is words or is refused, never markup", () => {
  it.each([
    ["a script in code marks", "`<script>alert(1)</script>`", "<script>alert(1)</script>"],
    ["a script in references", "&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>"],
    ["a link that runs something", "[Kunar](javascript:alert(1))", "Kunar"],
    ["a link with a title", '[Kunar](https://example.org "onclick=alert(1)")', "Kunar"],
    ["a table", "|a|b|\n|-|-|", "|a|b| |-|-|"],
  ])("%s is words", (_, body, text) => {
    expect(read(FRONT + body)).toMatchObject([{ text, links: [] }]);
  });

  it.each(["<script>alert(1)</script>", "x <b onclick=alert(1)>y</b>", "<!-- x -->", "x <?php y ?>", "![x](y)"])(
    "%s is refused",
    (body) => {
      expect(refusal(FRONT + body)).toMatch(/^a\.md:7:\d+: (?:html|image) can't be shown in a story/u);
    },
  );
});

describe("harmful characters", () => {
  it.each([
    ["null", "\u0000", "U+0000"],
    ["an escape of the terminal", "\u001B[31m", "U+001B"],
    ["an override", "\u202E", "U+202E"],
    ["an isolate", "\u2067", "U+2067"],
    ["half a character", "\uD800", "U+D800"],
    ["the other half", "\uDC00", "U+DC00"],
    ["a lost character", "\uFFFD", "U+FFFD"],
  ])("%s is refused where it stands", (_, character, code) => {
    expect(refusal(`${FRONT}One.\n\nIn Ku${character}nar.`)).toMatch(
      new RegExp(`^a\\.md:9:6: ${code.replace("+", "\\+")} `, "u"),
    );
  });

  it.each(["&#x202E;", "&#0;", "&#xD800;", "&#27;", "&#x2066;"])("as the reference %s is refused too", (reference) => {
    expect(refusal(`${FRONT}In Ku${reference}nar.`)).toMatch(/^a\.md:7:1: U\+/u);
    expect(refusal(`${FRONT}One.\n\n## Ku${reference}nar`)).toMatch(/^a\.md:9:1: U\+/u);
  });

  it.each(["\\u202E", "\\0", "\\uD800", "\\x1b"])("as the escape %s of YAML is refused too", (written) => {
    expect(refusal(`${FRONT.replace("T\n", `"T${written}"\n`)}One.`)).toMatch(/^a\.md:2:1: title: U\+/u);
  });

  it("are not those that Persian, Urdu and emoji need", () => {
    const text = "می\u200Cخواهم \u200Eکنر\u200F 👩\u200D🌾 \u00ADx";
    expect(read(FRONT + text)).toMatchObject([{ text }]);
  });
});

describe("front matter", () => {
  const rest = "title: T\nlanguage: en\ndate: 2025-10-25\n";
  it.each([
    ["a list", "- a\n", /^a\.md:2:1: front matter: write 'key: value' lines/u],
    ["nothing", "", /^a\.md:2:1: front matter: write/u],
    ["a list as title", rest.replace("T\n", "[T]\n"), /^a\.md:2:1: title must be text/u],
    ["a number as title", rest.replace("T\n", "5\n"), /^a\.md:2:1: title must be text/u],
    ["a key that stands twice", `${rest}title: U\n`, /^a\.md:5:1: YAML: Map keys must be unique/u],
    ["a map as key", `? {a: 1}\n: 2\n${rest}`, /^a\.md:2:1: unknown key '/u],
    ["a merge", `<<: {a: 1}\n${rest}`, /^a\.md:2:1: unknown key '<<'/u],
    ["brackets 10,000 deep", rest.replace("T\n", `${"[".repeat(9000)}\n`), /^a\.md:2:1: /u],
    ["nested lists", `a:\n${"- ".repeat(18)}b\n`.repeat(10) + rest, /^a\.md:2:1: nested front matter/u],
    ["a megabyte", rest.replace("T\n", `${"a ".repeat(500_000)}\n`), /^a\.md:2:1: front matter of \d+ characters/u],
    ["a thousand keys", Array.from({ length: 900 }, (_, i) => `k${i}: v`).join("\n"), /and 8\d\d more$/u],
  ])("%s", (_, yaml, reason) => {
    expect(refusal(`---\n${yaml}---\n\nT\n`.replace(/([^\n])---/u, "$1\n---"))).toMatch(reason);
  });
});

describe("too much Markdown is refused, soon", () => {
  const lines = (line: string, times = 3500) => `${line}\n`.repeat(times);
  it.each([
    ["quotations in each other", `${">".repeat(10_000)} x`],
    ["lists in each other", `${"- ".repeat(10_000)}x`],
    ["indentation", `${" ".repeat(10_000)}- x`],
    ["many quotations in each other", lines(`${"> ".repeat(20)}x\n`, 1500)],
    ["opening brackets", "[".repeat(10_000)],
    ["pairs of brackets", "[".repeat(10_000) + "]".repeat(10_000)],
    ["emphasis in emphasis", "**a *b ".repeat(5000) + " c* d**".repeat(5000)],
    ["stars", `${"*".repeat(10_000)}a${"*".repeat(10_000)}`],
    ["rows of grave accents", Array.from({ length: 1000 }, (_, i) => "`".repeat(i + 1)).join(" ")],
    ["HTML that stays open", "a <?".repeat(10_000)],
    ["titles", lines("a\n=\n", 20_000)],
    ["links", "[x](#doha) ".repeat(20_000)],
    ["links in many paragraphs", lines("[x](#doha) ".repeat(20), 3500)],
    ["paragraphs", "a\n\n".repeat(50_000)],
    ["characters", "a ".repeat(1_000_001)],
  ])("%s", { timeout: PATIENCE }, (_, body) => {
    expect(refusal(FRONT + body)).toMatch(/^a\.md:\d+:\d+: .*(?:at most|too many)/u);
  });

  it.each([
    ["a list of 2,000 links", lines("- [x](#doha) and [y](#kunar)", 2000)],
    [
      "300 paragraphs of 500 characters with five links",
      lines(`${"[x](#doha) and words, ".repeat(5)}${"a ".repeat(200)}\n`, 300),
    ],
    ["a list four levels down", "- a\n  - b\n    - c\n      - d"],
    ["what almost reaches the bounds: HTML", "a <?".repeat(2200)],
    ["what almost reaches the bounds: stars", `${"*".repeat(3400)}a${"*".repeat(3400)}`],
    ["what almost reaches the bounds: emphasis in emphasis", "**a *b ".repeat(700) + " c* d**".repeat(700)],
    ["what almost reaches the bounds: lists", lines(`${"> ".repeat(20)}x\n`, 140)],
    ["what almost reaches the bounds: lines", lines("a", 3900)],
  ])("%s is taken", { timeout: PATIENCE }, (_, body) => {
    expect(refusal(FRONT + body)).toBeNull();
  });
});

/** Code whose time grows with the square of the length would take minutes here. */
describe("a paragraph of 200,000 characters is read, linked and cut", () => {
  it.each([
    ["of names and words", "Kunar and Khost, lorem ipsum ", 7000],
    ["of names in sentences", "Kunar. ", 30_000],
    ["of names alone", "Kunar,", 33_000],
    ["of names in Dari", "کنر ", 50_000],
    ["of capitals that may be a name", "Kunar Xyz And ", 15_000],
    ["of marks on one letter", "\u0301", 200_000],
    ["of spaces", " ", 200_000],
    ["of addresses", "Kunar@", 33_000],
  ])("%s", { timeout: PATIENCE }, (_, part, times) => {
    expect(refusal(`${FRONT}A ${part.repeat(times)} b.`)).toBeNull();
  });
});

describe("by chance", { timeout: PATIENCE }, () => {
  const markdown = fc.constantFrom(
    ..."> |- |1. |# |\n|\n\n|[|]|](#doha)|](#constructor)|[x]|[x]: #kunar|*|**|_|`|```|<|<b>|<!--|&#|&amp;|\\|    |\t|---|===|![".split(
      "|",
    ),
    ..."Kunar|Durand Line|. |’s|\u202E|\u0000|\uD800|\uFEFF|کنر|\u0301|\r".split("|"),
  );
  const anything = fc.array(fc.oneof(markdown, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 40 });

  it("any Markdown is taken or refused", () => {
    fc.assert(
      fc.property(anything, (parts) => {
        refusal(FRONT + parts.join(""));
      }),
      { numRuns: 300 },
    );
  });

  it("any front matter is taken or refused", () => {
    const yaml = fc.constantFrom(
      ..."title: |language: |date: |en|2025-10-25|caption: |source: |- |? |: |{|}|[|]|&a |*a|!!str |!!binary |<<: |'|\"|#|\\n|\\|> |%YAML 1.1|---|...|\n|\n  |\t|null|~|0x1|__proto__: |constructor: ".split(
        "|",
      ),
    );
    const parts = fc.array(fc.oneof(yaml, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 30 });
    fc.assert(
      fc.property(parts, (lines) => {
        refusal(`---\n${lines.join("")}\n---\n\nStrikes in Kunar.\n`);
      }),
      { numRuns: 300 },
    );
  });

  it("any file is taken or refused", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (source) => void refusal(source)));
  });
});
