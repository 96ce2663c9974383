import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../geo/article/article";
import { sentenceStarts } from "../../../geo/article/sentence-starts";
import { findMentions, searchable } from "../../../geo/mentions/mentions";
import { linkArticle, passagesBy, requirePassages, segments, sentences } from "../../../geo/mentions/passages";
import type { Mention } from "../../../geo/types";
import { places } from "../data";

const article = (body: string) =>
  parseArticle("a.md", `---\ntitle: T\nlanguage: en\ndate: 2025-10-25\n---\n\n${body}\n`);
const link = (body: string) => linkArticle(article(body), places, "a.md");
const mentions = (body: string) =>
  link(body).paragraphs.flatMap(({ text, mentions }) =>
    mentions.map(({ place, start, end, how }) => [place, text.slice(start, end), how]),
  );

describe("linking", () => {
  it("puts the editor's links on top of the names found", () => {
    expect(mentions("The [border of Kunar](#durand-line) and Kunar.")).toEqual([
      ["durand-line", "border of Kunar", "described"],
      ["kunar", "Kunar", "named"],
    ]);
  });

  it("takes words that the editor linked to nothing for no place", () => {
    expect(mentions("A man from Kunar, called [Khost](#), went to Doha.")).toEqual([
      ["kunar", "Kunar", "named"],
      ["doha", "Doha", "named"],
    ]);
  });

  it("keeps reading order, whoever found the mention", () => {
    expect(mentions("Kunar, then [the line](#durand-line), then Doha.").map(([place]) => place)).toEqual([
      "kunar",
      "durand-line",
      "doha",
    ]);
  });

  it("refuses a link to a place that isn't there, and says where it stands", () => {
    expect(() => link("One.\n\nTwo [words](#nowhere).")).toThrow(
      /^a\.md:9:5: no place 'nowhere': known are durand-line, kunar/u,
    );
  });

  it("wants a passage for every place of a story", () => {
    const linked = link("Only Kunar.");
    expect(
      passagesBy("place", linked)
        .get("kunar")
        ?.map(({ id }) => id),
    ).toEqual(["p1"]);
    expect(() => requirePassages(linked, places, "a.md")).toThrow(/^a\.md:1:1: no passage speaks of 'durand-line'/u);
  });
});

/** Text with names in it, and mentions that do not overlap. */
const linkedText = fc
  .array(
    fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("Kunar", " Durand Line. ", "Doha! ", "\uDC00", ". ")),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(" "))
  .map((text) => ({ text, mentions: findMentions(text, searchable(places, "en")) }));

const anyMentions = fc
  .tuple(fc.string({ unit: "binary", minLength: 1, maxLength: 80 }), fc.array(fc.nat(80), { maxLength: 10 }))
  .map(([text, cuts]) => {
    const ends = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
    const mentions = ends.slice(1).map((end, i): Mention => ({ place: "x", start: ends[i] ?? 0, end, how: "named" }));
    return { text, mentions };
  });

describe("segments", () => {
  it("joined, are the paragraph, and each mention's is its words", () => {
    fc.assert(
      fc.property(fc.oneof(linkedText, anyMentions), ({ text, mentions }) => {
        const parts = segments(text, mentions);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        const quotes = parts.flatMap((part) => (part.mention ? [part.text] : []));
        expect(quotes).toEqual(mentions.map(({ start, end }) => text.slice(start, end)));
        expect(parts.every((part) => part.text !== "")).toBe(true);
      }),
    );
  });
});

describe("sentences", () => {
  it("joined, are the paragraph, and cut no mention", () => {
    fc.assert(
      fc.property(fc.oneof(linkedText, anyMentions), ({ text, mentions }) => {
        const parts = sentences(text, mentions, "en").flatMap((sentence) => sentence.segments);
        expect(parts.map((part) => part.text).join("")).toBe(text);
        expect(parts.filter((part) => part.mention)).toHaveLength(mentions.length);
      }),
    );
  });

  it("begin where they do in a text read at once, however small its stretches", () => {
    const part = fc.constantFrom(
      "Kunar ",
      "a",
      "A",
      ". ",
      ".",
      "! ",
      "” ",
      "(",
      "12 ",
      ", ",
      "…",
      "。",
      "\u2029",
      "👩",
      "کنر",
      "؟ ",
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (parts, stretch) => {
          const text = parts.join("");
          const whole = new Intl.Segmenter("en", { granularity: "sentence" }).segment(text);
          expect(sentenceStarts(text, "en", stretch)).toEqual(Array.from(whole, ({ index }) => index));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("divide a paragraph the way a reader does", () => {
    const text = "ISTANBUL: The talks resumed in Istanbul. They are held under mediation.";
    expect(sentences(text, [], "en").map((s) => s.segments.map((p) => p.text).join(""))).toEqual([
      "ISTANBUL: The talks resumed in Istanbul. ",
      "They are held under mediation.",
    ]);
  });
});
