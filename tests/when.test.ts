/** The page of what happened when, of a story that tells no time. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ground } from "../app/_site/ground";
import WhenPage from "../app/(when)/[story]/when/page";
import { When } from "../components/when/when";
import { parseArticle } from "../geo/article/article";
import { linkArticle } from "../geo/mentions/passages";

const FILE = "article.md";
const TEXT = "---\ntitle: A bridge\nlanguage: en\ndate: 2025-01-01\n---\n\nIt is closed.\n\nNobody crossed it.\n";

it("is a page as any other, for a site has it even where no story of it tells a time", async () => {
  const article = linkArticle(parseArticle(FILE, TEXT), [], FILE);
  const html = renderToStaticMarkup(
    createElement(When, { storyId: "bridge", article, times: [], places: [], ground: ground() }),
  );
  expect(html).toContain("No times were found in “");
  expect(html).not.toContain("A timeline made by this page");
  expect(html.match(/<blockquote/gu)).toHaveLength(2);
  // Told ones are said to be found, as before.
  const told = renderToStaticMarkup(await WhenPage({ params: Promise.resolve({ story: "istanbul-talks" }) }));
  expect(told).toContain("A timeline made by this page from the times in “");
});
