/** The exercise in which pupils match sentences with who says them. */
import { describe, expect, it } from "vitest";
import { storyById } from "../app/content";
import { voiceMatch } from "../components/handout/voice-match";
import { parseArticle } from "../geo/article/article";
import { linkArticle } from "../geo/mentions/passages";

const linked = (text: string) => {
  const file = "article.md";
  return linkArticle(parseArticle(file, `---\ntitle: T\nlanguage: en\ndate: 2025-01-01\n---\n\n${text}\n`), [], file);
};

describe("the sentences to match", () => {
  it("are the article's, without the words that name who speaks", () => {
    const { sentences, voices } = voiceMatch(linked("The mayor said the bridge is closed. Nobody crossed it."));
    expect(voices).toEqual([
      { id: "mayor", letter: "A", name: "The mayor", isOfArticle: true },
      { id: null, letter: "B", name: "No source named", isOfArticle: false },
    ]);
    expect(sentences).toEqual([
      { number: 1, id: "p1", parts: ["The ", " said the bridge is closed."], letters: ["A"] },
      { number: 2, id: "p1", parts: ["Nobody crossed it."], letters: ["B"] },
    ]);
  });

  it("are few enough for a sheet, and every voice of the story has one", () => {
    const { sentences, voices } = voiceMatch(storyById("istanbul-talks").article);
    expect(sentences.length).toBeLessThanOrEqual(12);
    expect(new Set(sentences.flatMap(({ letters }) => letters))).toEqual(new Set(voices.map(({ letter }) => letter)));
    expect(voices).toHaveLength(8);
  });

  it("of a long story are still few", () => {
    const long = Array.from(
      { length: 60 },
      (_, i) => `Clerk number ${"abcdefghij".charAt(i % 10)}${i} said that it rained ${i} times.`,
    );
    const { sentences, voices } = voiceMatch(linked(long.join("\n\n")));
    expect(sentences.length).toBeLessThanOrEqual(12);
    expect(voices.length).toBeLessThanOrEqual(26);
    expect(voices.every(({ letter }) => letter !== "")).toBe(true);
  });
});
