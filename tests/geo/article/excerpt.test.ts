import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt, excerptText } from "../../../geo/article/excerpt";
import type { Mention } from "../../../geo/types";

/** A mention at the first occurrence of `words` in the text. */
function mention(text: string, words: string, place = "kunar"): Mention {
  const start = text.indexOf(words);
  return { place, start, end: start + words.length, how: "named" };
}

const textOf = (text: string, words: string, longest: number): string =>
  excerptText(excerpt({ text, mentions: [mention(text, words)] }, "kunar", longest, "en"));

describe("an excerpt", () => {
  it("is the whole paragraph where it fits", () => {
    expect(textOf("Talks on Kunar began.", "Kunar", 40)).toBe("Talks on Kunar began.");
  });

  it("ends after a sentence where that is most of what fits", () => {
    expect(textOf("Talks on Kunar began. They were held at a hotel.", "Kunar", 30)).toBe("Talks on Kunar began. …");
  });

  it("ends after a clause, without its comma", () => {
    expect(textOf("Strikes in Kunar, Khost and Paktika, and then a ceasefire", "Kunar", 42)).toBe(
      "Strikes in Kunar, Khost and Paktika …",
    );
  });

  it("ends after a word, never within one", () => {
    expect(textOf("Strikes in Kunar continued overnight", "Kunar", 20)).toBe("Strikes in Kunar …");
  });

  it("starts with the sentence that speaks of the place when that comes late", () => {
    expect(textOf("Talks were held at a hotel in Doha. Later came Kunar.", "Kunar", 20)).toBe("… Later came Kunar.");
  });

  it("starts within a sentence that is too long, and still holds the place", () => {
    expect(textOf("Talks that were held at a hotel concerned Kunar and more", "Kunar", 17)).toBe("… concerned Kunar …");
  });

  it("marks only the mentions that are whole in it", () => {
    const text = "Kunar and the disputed border";
    const mentions = [mention(text, "Kunar"), mention(text, "disputed border", "durand-line")];
    const { segments, cutAfter } = excerpt({ text, mentions }, "kunar", 22, "en");
    expect(segments.map((segment) => [segment.text, segment.mention?.place])).toEqual([
      ["Kunar", "kunar"],
      [" and the", undefined],
    ]);
    expect(cutAfter).toBe(true);
  });

  it("is the paragraph's own words, holds the place and is as short as was asked for", () => {
    const words = fc.array(fc.constantFrom("talks", "in", "Doha,", "agreed.", "“truce”", "Then", "–"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 5, max: 120 }), (before, after, longest) => {
        const text = [...before, "Kunar", ...after].join(" ");
        const result = excerpt({ text, mentions: [mention(text, "Kunar")] }, "kunar", longest, "en");
        const quoted = result.segments.map((segment) => segment.text).join("");
        expect(` ${text} `).toMatch(new RegExp(`[\\s]${quoted.replaceAll(/[.]/gu, "\\.")}[\\s,.]`, "u"));
        expect(quoted).toContain("Kunar");
        expect(quoted.length).toBeLessThanOrEqual(longest);
        expect([result.cutBefore, result.cutAfter]).toEqual([!text.startsWith(quoted), !text.endsWith(quoted)]);
      }),
    );
  });
});
