/**
 * Where the links of a story of one's own lead. Its components write the addresses of any story; in one page with everything
 * they become the parts of that page: `/-/kunar/#p17` → `#kunar/p17`.
 *
 * It works on the markup that React has written: there a quotation mark in a text is `&quot;`, so what stands between
 * `href="` and `"` is an address, and nothing that was pasted can look like one.
 */
import { shareAddress, storyAddress, voicesAddress, whenAddress } from "../../geo/addresses";

/** No story has it: an id begins with a letter or a digit. */
export const OWN = "-";

const PARTS = new RegExp(`href="${storyAddress(OWN)}(?:([a-z0-9-]+)/)?(?:#(p\\d+))?"`, "gu");
/** All passages by time, and who says so, are pages that only a site has. */
const IN_ORDER = new RegExp(` · <a href="${whenAddress(OWN)}">[^<]*</a>`, "gu");
const VOICES = new RegExp(`<a href="${voicesAddress(OWN)}">[^<]*</a>`, "gu");
const VOICE = new RegExp(`<a href="${voicesAddress(OWN)}[^"]*"[^>]*>([^<]*)</a>`, "gu");
const SHARE = new RegExp(`<a href="${shareAddress(OWN, null)}[^"]*">[^<]*</a>`, "gu");
/** Of links alone: drawings are the page's own. */
const ELSEWHERE = /(<a [^>]*?)href="(\/[^"]*)"/gu;

/** `#kunar/p17`, `#kunar`, `#p17`; `#` for the whole story. */
export const hashOf = (place: string | null, passage: string | null): string =>
  `#${[place, passage].filter((part) => part !== null).join("/")}`;

/**
 * @param html as React writes it @param origin of the site: links to its pages lead there
 * @returns the same with its links within the page. Links to pages that such a story does not have are left out, or are words alone.
 */
export function withinPage(html: string, origin: string): string {
  return html
    .replace(SHARE, "")
    .replace(IN_ORDER, "")
    .replace(VOICES, "")
    .replace(VOICE, "$1")
    .replace(PARTS, (_, place?: string, passage?: string) => `href="${hashOf(place ?? null, passage ?? null)}"`)
    .replace(ELSEWHERE, (_, before: string, address: string) => `${before}href="${origin}${address}"`);
}

/** Ids that stand once in a page are told apart where the page has several of what they stand in. */
export const withOwnIds = (html: string, suffix: string): string =>
  html
    .replace(/id="(map|shape-[a-z0-9-]+)"/gu, `id="$1--${suffix}"`)
    .replace(/href="#(shape-[a-z0-9-]+)"/gu, `href="#$1--${suffix}"`);

/** Passages that the card leads to, as passages of its place: what a page without scripts needs. */
export const asPassagesOf = (html: string, place: string): string =>
  html.replace(/href="#(p\d+)"/gu, `href="${hashOf(place, "$1")}"`);

/** The drawings of the ground that some markup shows, by what their files are called: `1-10-6`. */
export const groundCells = (html: string, folder: string): string[] => [
  ...new Set(
    Array.from(html.matchAll(/href="([^"]*?)(\d+-\d+-\d+)\.svg#/gu)).flatMap(([, at, cell]) =>
      at === folder && cell ? [cell] : [],
    ),
  ),
];

/** The same drawings, where they stand in the page itself; relief, which is heavy, stays away. */
export const groundInPage = (html: string, folder: string): string =>
  html
    .replace(/<image href="[^"]*"[^>]*>(?:<\/image>)?/gu, (image) => (image.includes(`href="${folder}`) ? "" : image))
    .replaceAll(`href="${folder}`, 'href="#ground-')
    .replace(/href="#ground-(\d+-\d+-\d+)\.svg#/gu, 'href="#ground-$1-');

/** @param svg of one of them @param cell what it is called @returns it as a part of the page */
export const groundDefinition = (svg: string, cell: string): string =>
  svg
    .replace(/^.*?<svg[^>]*>|<\/svg>\s*$/gsu, "")
    .replace(/\bid="/gu, `id="ground-${cell}-`)
    .replace(/href="#/gu, `href="#ground-${cell}-`);
