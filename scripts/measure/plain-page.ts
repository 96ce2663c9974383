/**
 * The plain page: the least that shows the story with its map. One file, a few lines of style, no script; a mention
 * leads to its place on the map, and a place to its first passage. The difference between our page and this one is the
 * cost of everything else that ours does.
 */
import type { Story } from "../../app/content";
import { type LinkedParagraph, leadsTo, sentences } from "../../geo/mentions/passages";
import { escapeHtml } from "./escape-html";
import { plainMap } from "./plain-map";

const STYLE = `
body{font:18px/1.5 Georgia,serif;max-width:40rem;margin:0 auto;padding:1rem}
svg{width:100%;height:auto;background:#eee}
path,circle{fill:#c9b;stroke:#735;vector-effect:non-scaling-stroke}
.line{fill:none;stroke:#a33;stroke-dasharray:4 3}
:target{background:#fe9;fill:#f80}`;

function paragraphHtml({ id, text, mentions }: LinkedParagraph, language: string): string {
  const html = sentences(text, mentions.filter(leadsTo("place")), language)
    .flatMap(({ segments }) => segments)
    .map((segment) => {
      const words = escapeHtml(segment.text);
      return segment.mention ? `<a href="#${segment.mention.place}">${words}</a>` : words;
    });
  return `<p id="${id}">${html.join("")}</p>`;
}

/** @returns the HTML of the whole page */
export function plainPage({ article, places }: Story): string {
  const title = escapeHtml(article.title);
  const text = article.paragraphs.flatMap((paragraph) => [
    ...article.headings
      .filter(({ before }) => before === paragraph.number)
      .map((heading) => `<h2>${escapeHtml(heading.text)}</h2>`),
    paragraphHtml(paragraph, article.language),
  ]);
  return `<!DOCTYPE html>
<html lang="${article.language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${STYLE}</style></head><body>
<h1>${title}</h1>
${article.caption === null ? "" : `<p>${escapeHtml(article.caption)}</p>`}
${plainMap(places)}
${text.join("\n")}
</body></html>
`;
}
