/** HTML → blocks, from a formatted paste or the article of a saved news page. None of the HTML is run or shown. */
import type { Block } from "../../../geo/make/blocks";
import type { Facts } from "../../../geo/make/draft";
import { dateIn } from "../../../geo/make/guess";

const LEFT_OUT =
  "script, style, noscript, template, svg, figure, figcaption, nav, aside, form, button, iframe, [hidden], [aria-hidden=true]";
const BLOCKS = "p, h1, h2, h3, h4, h5, h6, blockquote, li, pre, td, th, div, section, article, header, footer, dd, dt";

/** A document that is only read: its scripts don't run and its pictures aren't fetched. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

/** @returns the blocks of any HTML, in reading order */
export function blocksOfHtml(html: string): Block[] {
  const { body } = parse(html);
  for (const element of body.querySelectorAll(LEFT_OUT)) element.remove();
  for (const line of body.querySelectorAll("br")) line.replaceWith("\n");
  return blocksIn(body);
}

function blocksIn(root: Element): Block[] {
  const blocks: Block[] = [];
  let loose = "";
  const flush = () => {
    blocks.push(...linesOf(loose, root));
    loose = "";
  };
  for (const node of root.childNodes) {
    if (node instanceof Element && (node.matches(BLOCKS) || node.querySelector(BLOCKS))) {
      flush();
      blocks.push(...blocksIn(node));
    } else loose += node.textContent ?? "";
  }
  flush();
  return blocks;
}

/** Two line breaks in a row separate paragraphs; a single one is a space. */
function linesOf(text: string, within: Element): Block[] {
  return text.split(/\n[^\S\n]*\n/u).flatMap((line): Block[] => {
    const folded = line.replace(/\s+/gu, " ").trim();
    return folded === "" ? [] : [{ kind: kindIn(within), text: folded }];
  });
}

function kindIn(element: Element): Block["kind"] {
  if (element.closest("h1, h2, h3, h4, h5, h6")) return "heading";
  if (element.closest("li")) return "list";
  return element.closest("blockquote") ? "quotation" : "body";
}

export interface ReadPage {
  readonly blocks: readonly Block[];
  readonly facts: Partial<Facts>;
}

/** @param html of a whole page, as a browser saves it @returns its article, or null if none was recognised */
export async function articleOfPage(html: string): Promise<ReadPage | null> {
  const { Readability } = await import("@mozilla/readability");
  const page = parse(html);
  const address = addressOf(page);
  const read = new Readability(page).parse();
  if (!read?.content) return null;
  const blocks = blocksOfHtml(read.content);
  const { title, byline, siteName, publishedTime, lang } = read;
  const date = dateIn(publishedTime?.slice(0, 10) ?? "") ?? dateIn(publishedTime ?? "");
  return {
    blocks: blocks[0]?.text === title ? blocks.slice(1) : blocks,
    facts: {
      ...(title && { title: folded(title) }),
      ...(byline && { author: folded(byline).replace(/^by\s+/iu, "") }),
      ...(siteName && { publisher: folded(siteName) }),
      ...(date && { date }),
      ...(lang && { language: lang }),
      ...(address && { url: address }),
    },
  };
}

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim();

function addressOf(page: Document): string | null {
  const said =
    page.querySelector("link[rel=canonical]")?.getAttribute("href") ??
    page.querySelector("meta[property='og:url']")?.getAttribute("content");
  return said && URL.canParse(said) && /^https?:/u.test(said) ? said : null;
}
