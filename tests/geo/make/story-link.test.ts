/** The link of a story: decoding gives back what was encoded, and nothing else is accepted. */
import fc from "fast-check";
import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { OwnStory } from "../../../geo/make/own-story";
import { decodeStory, encodeStory } from "../../../geo/make/story-link";
/** Never regenerate these: people have such links in their mail. */
import OLD_LINKS from "./old-links.json" with { type: "json" };
import { anyStory } from "./stories";

/** A forged code: any JSON, with the right checksum. */
function forge(value: unknown, version = 1): string {
  const body = deflateSync(new TextEncoder().encode(JSON.stringify(value)));
  const hash = body.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5);
  const sum = [24, 16, 8, 0].map((shift) => (hash >>> shift) & 255);
  return `${version}.${Buffer.from([...sum, ...body]).toString("base64url")}`;
}

const packed = ["Title", "en", "2025-10-25", [], 0, 0, ["pTalks in Doha."]];
const doha = ["doha", "Doha", [], "city", "QA", 51.53, 25.29, 0, 0, 1];
const sound = [...packed, [doha], [[0, 9, 4]], 0];

describe("a story's link", () => {
  it("gives back any story that was put in", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        expect(decodeStory(encodeStory(story))).toEqual({ kind: "story", story });
      }),
    );
  });

  it("opens links that were made long ago", () => {
    expect(OLD_LINKS.length).toBeGreaterThan(0);
    for (const { code, story } of OLD_LINKS) {
      const silent = { voices: [], attributions: story.blocks.map(() => []) };
      expect(decodeStory(code)).toEqual({ kind: "story", story: { ...silent, ...story } });
    }
  });

  it("says so when it is cut, mistyped, or of a later version", () => {
    const code = forge(sound);
    for (let at = 0; at < code.length; at++) {
      const other = code[at] === "x" ? "y" : "x";
      expect(decodeStory(code.slice(0, at) + other + code.slice(at + 1)).kind).not.toBe("story");
      expect(decodeStory(code.slice(0, at)).kind).not.toBe("story");
    }
    expect(decodeStory(code.replace("1.", "7."))).toEqual({ kind: "later", version: 7 });
  });

  it.each([
    ["a place that nobody speaks of", [...packed, [doha, ["x", "X", [], "city", "", 0, 0, 0, 0, 0]], [[0, 9, 4]], 0]],
    ["a mention past the end", [...packed, [doha], [[0, 9, 40]], 0]],
    ["a mention of no place", [...packed, [doha], [[1, 9, 4]], 0]],
    ["an id that is no address", [...packed, [["../x", ...doha.slice(1)]], [[0, 9, 4]], 0]],
    ["a kind that is markup", [...packed, [["doha", "Doha", [], "<b>", ...doha.slice(4)]], [[0, 9, 4]], 0]],
    ["a script for an address", [...packed.slice(0, 5), "javascript:alert(1)", packed[6], [doha], [[0, 9, 4]], 0]],
    ["a place outside the world", [...packed, [[...doha.slice(0, 5), 999, ...doha.slice(6)]], [[0, 9, 4]], 0]],
    ["a shape outside its folder", [...packed, [[...doha.slice(0, 7), "water:../AF", 0, 1]], [[0, 9, 4]], 0]],
    ["a shape of another address", [...packed, [[...doha.slice(0, 7), "https://example.org", 0, 1]], [[0, 9, 4]], 0]],
    ["a shape without a name", [...packed, [[...doha.slice(0, 7), "water:", 0, 1]], [[0, 9, 4]], 0]],
    ["a shape that is no text", [...packed, [[...doha.slice(0, 7), 7, 0, 1]], [[0, 9, 4]], 0]],
    ["text that turns around", [...packed.slice(0, 6), ["pTalks in \u202EDoha."], [doha], [[0, 10, 4]], 0]],
    ["no title", ["", ...packed.slice(1), [doha], [[0, 9, 4]], 0]],
    ["a day that is none", ["T", "en", "2025-13-45", ...packed.slice(3), [doha], [[0, 9, 4]], 0]],
    ["something more", [...sound, "more"]],
    ["something else", { title: "x" }],
  ])("takes no story with %s", (_, value) => {
    expect(decodeStory(forge(value))).toEqual({ kind: "damaged" });
  });

  const mayor = ["mayor", "the mayor", 1, [], 1];
  const threads = (targets: unknown, mention: number[], voices: unknown, saids: unknown, said: unknown) =>
    forge([...packed, [doha], [[0, 9, 4, ...mention]], 0, targets, voices, saids, [said]], 2);

  it("may hold times, and who says so", () => {
    expect(decodeStory(threads(["=2025-10"], [1, 0, 1], [mayor], [[1, 0]], [0, 0, 14])).kind).toBe("story");
  });

  it.each([
    ["a time that is none", threads(["=2025-13"], [1, 0, 1], [], [], [])],
    ["words that lead to nothing there is", threads(["=2025"], [2, 0, 1], [], [], [])],
    ["a target that nothing leads to", threads(["=2025-10", "=2025"], [1, 0, 1], [], [], [])],
    ["a voice that is not there", threads(["by-mayor"], [1, 0, 1], [], [], [])],
    ["two voices of one name", threads([], [], [mayor, ["other", "The Mayor", 0, [], 0]], [], [])],
    ["a kind of voice that is none", threads([], [], [["mayor", "the mayor", 9, [], 1]], [], [])],
    ["a sentence said by a voice that is not there", threads([], [], [], [[0, 0]], [0, 0, 14])],
    ["a sentence past the end", threads([], [], [mayor], [[0, 0]], [0, 0, 15])],
  ])("takes no story with %s", (_, code) => {
    expect(decodeStory(code)).toEqual({ kind: "damaged" });
  });

  it("never throws, whatever stands in the address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (code) => ["damaged", "later"].includes(decodeStory(code).kind)),
    );
    fc.assert(fc.property(fc.json(), (json) => decodeStory(forge(JSON.parse(json))).kind === "damaged"));
  });

  it("keeps an article of a thousand words within 8,000 characters", () => {
    const text =
      "The minister said on Monday that both delegations would meet again in the capital within a fortnight. ";
    const blocks = Array.from({ length: 10 }, (_, i) => ({
      kind: "body" as const,
      text: `${i} ${text.repeat(6).trim()}`,
    }));
    const story: OwnStory = {
      ...{
        title: "A story",
        language: "en",
        date: "2025-10-25",
        author: [],
        publisher: null,
        url: null,
        opensOn: null,
      },
      blocks,
      places: [
        {
          id: "a",
          name: "A",
          aliases: [],
          kind: "city",
          countries: [],
          at: [1, 2],
          outline: null,
          by: "hand",
          looked: true,
        },
      ],
      mentions: blocks.map((_, i) => (i === 0 ? [{ place: 0, start: 0, end: 1 }] : [])),
      voices: [],
      attributions: blocks.map(() => []),
    };
    expect(encodeStory(story).length).toBeLessThan(8000);
  });
});
