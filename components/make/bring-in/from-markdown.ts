/** Markdown, with a story's front matter or without any → a draft. */
import { parseArticle } from "../../../geo/article/article";
import { type Block, cleaned, textOf } from "../../../geo/make/blocks";
import type { Facts } from "../../../geo/make/draft";
import { SourceError } from "../../../geo/problem";
import type { Article } from "../../../geo/types";
import { asDraft, type Opened, ofText } from "./opened";

/** Front matter that a story's file needs: added to plain notes for parsing, then dropped. */
const NO_TITLE = "untitled";
const STAND_IN = `---\ntitle: ${NO_TITLE}\nlanguage: en\ndate: 1970-01-01\n---\n\n`;

export function ofMarkdown(raw: string, name: string): Opened {
  const { text, dropped } = cleaned(raw);
  const hasFrontMatter = /^---\n.*?\n---(?:\n|$)/su.test(text);
  try {
    const article = parseArticle(name, hasFrontMatter ? text : STAND_IN + text);
    const [first] = article.headings;
    const title = hasFrontMatter ? article.title : (first?.before === 1 && first.text) || "";
    const blocks = blocksOfArticle(article).slice(!hasFrontMatter && title ? 1 : 0);
    return asDraft(hasFrontMatter ? factsOf(article) : { title }, textOf(blocks), dropped);
  } catch (error) {
    // Markdown that a story can't have (pictures, tables, HTML) is taken as plain text.
    if (error instanceof SourceError) return ofText(text.replace(/^---\n.*?\n---\n/su, ""));
    throw error;
  }
}

const factsOf = ({ title, language, date, author, publisher, url }: Article): Facts => ({
  ...{ title, language },
  date: date.slice(0, 10),
  author: author.join(", "),
  publisher: publisher ?? "",
  url: url ?? "",
});

function blocksOfArticle({ paragraphs, headings }: Article): Block[] {
  return paragraphs.flatMap(({ number, within, text }): Block[] => [
    ...headings
      .filter(({ before }) => before === number)
      .map((heading): Block => ({ kind: "heading", text: heading.text })),
    { kind: within, text },
  ]);
}
