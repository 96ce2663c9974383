/** The questions of a handout: made from the story's data, with answers where the data has them. */
import { describe, expect, it } from "vitest";
import { stories } from "../app/content";
import { columnsOf } from "../components/handout/columns";
import { questionsOf } from "../components/handout/questions";
import { parseArticle } from "../geo/article/article";
import { linkArticle } from "../geo/mentions/passages";

const [story] = stories();
if (!story) throw new Error("no story");
const places = story.places.map((place, i) => ({ ...place, number: i + 1 }));
const questions = questionsOf(story.article, places);
const answerTo = (words: RegExp) => questions.find(({ text }) => words.test(text))?.answer;

describe("the questions of the first story", () => {
  it("ask for what the passages name, and answer with the numbers of the map", () => {
    expect(answerTo(/^Which places does passage 17 name\? Shade them on the map\.$/u)).toBe(
      "Kunar (2), Nangarhar (3), Paktika (4), Khost (5) and Helmand (6).",
    );
  });

  it("ask for the words that speak of a place without naming it", () => {
    expect(answerTo(/^Passage 7 speaks of Doha without naming it\./u)).toBe("“that meeting”.");
  });

  it("ask what happened at the place most spoken of", () => {
    expect(answerTo(/^What does the article say happened in Istanbul\?/u)).toMatch(/^Passages 1, 2, 8 and 10: /u);
  });

  it("ask which place is farthest, where a ruler tells", () => {
    expect(answerTo(/^Which is farthest from Kunar: Nangarhar, Paktika, Khost or Helmand\?/u)).toMatch(
      /^Helmand \(6\), about \d{3} km\.$/u,
    );
  });

  it("ask for countries and for what is disputed, in the words of the data", () => {
    expect(answerTo(/^In which country/u)).toContain("Qatar: Doha (7)");
    expect(answerTo(/^The Durand Line is dashed/u)).toBe(places.find(({ id }) => id === "durand-line")?.disputed);
  });

  it("ask who says so, and answer as far as the sentences tell", () => {
    expect(answerTo(/^Whose words does the article report/u)).toMatch(
      /^A source, diplomatic sources, Anadolu, .+ and Defence Minister Khawaja Asif\. Who else to ask is for the class/u,
    );
    expect(answerTo(/^Which passages give a source/u)).toBe(
      "Passages 2, 3, 4, 5, 8, 9, 10, 12, 13 and 14 do; the others name none.",
    );
    expect(questions).toHaveLength(8);
  });
});

describe("which passages give a source", () => {
  const answered = (body: string) => {
    const text = `---\ntitle: T\nlanguage: en\ndate: 2025-01-01\n---\n\n${body}\n`;
    const article = linkArticle(parseArticle("article.md", text), [], "article.md");
    return questionsOf(article, []).find((question) => question.text.startsWith("Which passages give"))?.answer;
  };

  it("is answered of one, of all and of none", () => {
    expect(answered("The mayor said it is closed.\n\nNobody crossed it.")).toBe(
      "Passage 1 does; the others name none.",
    );
    expect(answered("The mayor said it is closed.\n\nThe mayor said it is old.")).toBe("All of them do.");
    expect(answered("It is closed.\n\nNobody crossed it.")).toBeNull();
  });
});

describe("the questions of any story", () => {
  it("ask nothing that its data doesn't hold", () => {
    const one = places.filter(({ id }) => id === "doha");
    const texts = questionsOf(story.article, one).map(({ text }) => text);
    expect(texts.some((text) => /farthest|Which places|dashed|country/u.test(text))).toBe(false);
    expect(texts.length).toBeGreaterThanOrEqual(2);
  });

  it("have no farthest place where two are about as far", () => {
    const alike = places.filter(({ id }) => ["kunar", "nangarhar", "paktika", "khost"].includes(id)).slice(0, 2);
    expect(questionsOf(story.article, alike).some(({ text }) => text.includes("farthest"))).toBe(false);
  });
});

describe("the columns of a handout", () => {
  const heights = (columns: ReturnType<typeof columnsOf>) =>
    columns.map((column) => column.reduce((sum, { text }) => sum + text.length, 0));

  it("hold the paragraphs in their order, about as many words in each", () => {
    const columns = columnsOf(story.article.paragraphs);
    expect(columns.flat()).toEqual(story.article.paragraphs);
    const [first = 0, second = 0] = heights(columns);
    expect(Math.abs(first - second)).toBeLessThan(400);
  });

  it("are one where the article fills more than a sheet", () => {
    expect(columnsOf(Array.from({ length: 40 }, () => ({ text: "word ".repeat(60) })))).toHaveLength(1);
    expect(columnsOf([{ text: "One." }])).toHaveLength(1);
  });
});
