/** One text with three threads: places, times and voices. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../geo/article/article";
import { type LinkedArticle, leadsTo, linkArticle, passagesBy, segments } from "../../../geo/mentions/passages";
import { isoOf } from "../../../geo/times/time";
import { accordingTo } from "../../../geo/voices/according-to";
import { requireHeard } from "../../../geo/voices/listed";
import { places } from "../data";

const FRONT =
  "---\ntitle: T\nlanguage: en\ndate: 2025-10-25\nvoices:\n  ministry: { name: the ministry, kind: office }\n";
const parse = (body: string) => parseArticle("a.md", `${FRONT}---\n\n${body}\n`);
const link = (body: string) => linkArticle(parse(body), places, "a.md");
const mentions = ({ paragraphs }: LinkedArticle) =>
  paragraphs.flatMap(({ text, mentions }) =>
    mentions.map(({ start, end, ...leads }) => ({ words: text.slice(start, end), ...leads })),
  );

describe("words lead to", () => {
  it("a place, a time and a voice, each by its own means", () => {
    expect(mentions(link("The ministry said they met in Doha on 15 October."))).toEqual([
      { words: "ministry", voice: "ministry", how: "named" },
      { words: "Doha", place: "doha", how: "named" },
      { words: "15 October", time: "2025-10-15", how: "named" },
    ]);
  });

  it.each([
    ["a day", "2025-10-18", { time: "2025-10-18" }],
    ["a month", "2025-10", { time: "2025-10" }],
    ["a year", "2025", { time: "2025" }],
    ["a stretch of time", "2025-10-18/2025-10-19", { time: "2025-10-18--2025-10-19" }],
    ["a voice", "by-ministry", { voice: "ministry" }],
    ["a place and a time", "doha,2025-10-18", { place: "doha", time: "2025-10-18" }],
    ["all three", "by-ministry,2025,doha", { place: "doha", time: "2025", voice: "ministry" }],
  ])("%s, where the editor says so", (_, to, leads) => {
    expect(mentions(link(`They met [there](#${to}).`))).toEqual([{ words: "there", ...leads, how: "described" }]);
  });

  it("what the editor says rather than to what is found in it, and a place's name rather than a voice", () => {
    expect(mentions(link("[The truce of 15 October](#2025-10-16) held."))).toEqual([
      { words: "The truce of 15 October", time: "2025-10-16", how: "described" },
    ]);
    const kunar = link("Officials of Kunar said that they met.");
    expect(mentions(kunar)).toEqual([{ words: "Kunar", place: "kunar", how: "named" }]);
    expect(kunar.paragraphs[0]?.attributions).toMatchObject([{ by: ["officials-of-kunar"] }]);
  });

  it("nobody, where the editor says that a sentence is the article's own", () => {
    const linked = link("[The ministry](#by-the-report) said that they met. They met.");
    expect(mentions(linked)).toEqual([]);
    expect(linked.paragraphs[0]?.attributions).toMatchObject([
      { by: [], how: "described" },
      { by: [], how: "named" },
    ]);
    expect(linked.voices).toEqual([]);
  });

  it("places only on a page that knows no more", () => {
    const [paragraph] = link("The ministry said they met in Doha on 15 October.").paragraphs;
    if (!paragraph) throw new Error("no paragraph");
    const parts = segments(paragraph.text, paragraph.mentions.filter(leadsTo("place")));
    expect(parts.map(({ text, mention }) => [text, mention?.place])).toEqual([
      ["The ministry said they met in ", undefined],
      ["Doha", "doha"],
      [" on 15 October.", undefined],
    ]);
  });
});

it("a listed voice that says nothing is refused, where it is listed", () => {
  const parsed = parse("They met.");
  expect(() => requireHeard(parsed.voices, linkArticle(parsed, places, "a.md").voices)).toThrow(
    /^a\.md:6:3: no sentence is said by 'ministry': name the ministry in one, link words to it as \[words\]\(#by-ministry\)/u,
  );
});

describe("by chance", () => {
  const piece = fc.constantFrom(
    ..."Doha |Kunar|15 October|on Thursday| in 1893.|The ministry said |that |, |. |[then](#2025-10)|[he](#by-ministry) |[there](#doha,2025)|“|”|today".split(
      "|",
    ),
  );
  it("no two mentions overlap, and each leads somewhere", () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), (parts) => {
        for (const { text, mentions, attributions } of link(`A ${parts.join("")} b.`).paragraphs) {
          const all = segments(text, mentions);
          expect(all.map((part) => part.text).join("")).toBe(text);
          expect(all.filter(({ mention }) => mention)).toHaveLength(mentions.length);
          expect(mentions.every(({ place, time, voice }) => place ?? time ?? voice)).toBe(true);
          expect(attributions.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        }
      }),
    );
  }, 60_000);
});

describe("the article on the talks", () => {
  const file = "seeds/istanbul-talks/article.md";
  const source = readFileSync(file, "utf8");
  const article = linkArticle(parseArticle(file, source), places, file);
  const times = article.paragraphs.flatMap(({ id, text, mentions }) =>
    mentions
      .filter(leadsTo("time"))
      .map(({ time, start, end, how }) => [id, text.slice(start, end), isoOf(time), how].join(" · ")),
  );
  const said = (linked: LinkedArticle) =>
    linked.paragraphs.flatMap(({ id, attributions }) =>
      attributions.map(({ by, how }) => [id, by.join(" > ") || "—", how].join(" · ")),
    );

  it("tells five times by itself, and three that its editor linked", () => {
    expect(times).toEqual([
      "p1 · second round · 2025-10-25 · described",
      "p6 · the first round · 2025-10-18/2025-10-19 · described",
      "p7 · that meeting · 2025-10-18/2025-10-19 · described",
      "p8 · today · 2025-10-25 · named",
      "p10 · today · 2025-10-25 · named",
      "p11 · 18 and 19 October · 2025-10-18/2025-10-19 · named",
      "p16 · the night of 11–12 October · 2025-10-11/2025-10-12 · named",
      "p18 · 15 October · 2025-10-15 · named",
    ]);
    expect([...passagesBy("time", article).keys()]).toHaveLength(4);
  });

  it("says by itself who says nineteen of its twenty sentences", () => {
    expect(said(article)).toEqual([
      "p1 · — · named",
      "p1 · — · named",
      "p2 · source · named",
      "p3 · diplomatic-sources · named",
      "p4 · anadolu > mujahid · named",
      "p5 · mujahid · described",
      "p6 · — · named",
      "p7 · — · named",
      "p8 · foreign-office · named",
      "p9 · foreign-office · named",
      "p10 · andrabi · named",
      "p11 · — · named",
      "p12 · asif · named",
      "p13 · asif · named",
      "p14 · asif · named",
      "p15 · — · named",
      "p16 · — · named",
      "p17 · — · named",
      "p18 · — · named",
      "p18 · — · named",
    ]);
  });

  it("leaves 'he' of the fifth paragraph to a person, and says so", () => {
    const unlinked = source.replace("[He](#by-mujahid)", "He");
    const linked = linkArticle(parseArticle(file, unlinked), places, file);
    expect(said(linked)[5]).toBe("p5 · — · open");
    expect(accordingTo({ by: [], how: "open" }, linked.voices)).toBe("the report doesn’t make clear who says so");
  });

  it("finds its voices without a list, too, by the phrases of the text", () => {
    const unlisted = source.replace(/^voices:\n(?: {2}.*\n)+/mu, "").replace("[He](#by-mujahid)", "He");
    const linked = linkArticle(parseArticle(file, unlisted), places, file);
    expect(linked.voices.map(({ name }) => name)).toEqual([
      "source",
      "Diplomatic sources",
      "Turkish news agency Anadolu",
      "the Afghan interim government’s spokesperson, Zabihullah Mujahid",
      "the Foreign Office",
      "Foreign Office Spokesperson Tahir Hussain Andrabi",
      "Defence Minister Khawaja Asif",
    ]);
    expect(said(linked).map((row) => row.includes("—"))).toEqual(
      said(article).map((row, i) => row.includes("—") || i === 5),
    );
  });
});
