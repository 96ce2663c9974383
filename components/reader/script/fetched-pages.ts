/** The pages of other places: asked for as soon as a finger is on a link, checked, and kept while this page is open. */
import { one } from "./page-parts";

/** How long a page may take, in milliseconds; after that the browser opens it itself, and shows its progress. */
const PATIENCE_MS = 5000;
/** How many pages to keep: each has about 40 kB of text. */
const MOST_KEPT = 40;

const texts = new Map<string, Promise<string>>();

/** Asks for the page unless it is there or on its way. @param address a path of this site */
export function ask(address: string): Promise<string> {
  const known = texts.get(address);
  if (known) return known;
  const text = fetchText(address);
  texts.set(address, text);
  text.catch(() => texts.delete(address));
  const [oldest] = texts.keys();
  if (oldest && texts.size > MOST_KEPT) texts.delete(oldest);
  return text;
}

async function fetchText(address: string): Promise<string> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(address, { signal: patience.signal });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return await answer.text();
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param text of a page
 * @returns the parsed page
 * @throws Error if the page is incomplete, or if its text, styles or scripts differ from this page's version
 */
export function readPage(text: string): Document {
  if (!text.trimEnd().endsWith("</html>")) throw new Error("the page is cut off");
  // This page has the styles already, and its security policy would refuse any others.
  const page = new DOMParser().parseFromString(text.replace(/<style.*?<\/style>/gsu, ""), "text/html");
  if (versionOf(page) !== versionOf(document)) throw new Error("another version of the site");
  return page;
}

/** Two pages can be mixed only if they share this: the article's words, and the site's styles and scripts. */
function versionOf(page: Document): string {
  return `${one("[data-edition]", page)?.dataset.edition} ${page.documentElement.dataset.version}`;
}
