/**
 * Where the links of a visitor's own story lead. Its components write addresses as for any story; since such a story
 * has everything in one page, they become parts of that page: `/-/kunar/#p17` → `#kunar/p17`.
 *
 * It works on the markup that React has written: there a quotation mark in a text is `&quot;`, so what stands between
 * `href="` and `"` is an address, and nothing that was pasted can look like one.
 */
import { shareAddress, storyAddress, voicesAddress, whenAddress } from "../../geo/addresses";

/** Stands for the story in addresses. No other story has this id: ids begin with a letter or a digit. */
export const OWN = "-";

const PARTS = new RegExp(`href="${storyAddress(OWN)}(?:([a-z0-9-]+)/)?(?:#(p\\d+))?"`, "gu");
/** Links to pages that only the site's stories have: passages by time, voices, sharing. */
const IN_ORDER = new RegExp(` · <a href="${whenAddress(OWN)}">[^<]*</a>`, "gu");
const VOICES = new RegExp(`<a href="${voicesAddress(OWN)}">[^<]*</a>`, "gu");
const VOICE = new RegExp(`<a href="${voicesAddress(OWN)}[^"]*"[^>]*>([^<]*)</a>`, "gu");
const SHARE = new RegExp(`<a href="${shareAddress(OWN, null)}[^"]*">[^<]*</a>`, "gu");
/** Matches links only, not `href`s in drawings, which stay as they are. */
const ELSEWHERE = /(<a [^>]*?)href="(\/[^"]*)"/gu;

/** `#kunar/p17`, `#kunar`, `#p17`; `#` for the whole story. */
export const hashOf = (place: string | null, passage: string | null): string =>
  `#${[place, passage].filter((part) => part !== null).join("/")}`;

/**
 * @param html as React writes it @param origin the site's, which its other pages' addresses get
 * @returns the HTML with links within the page. Links to pages that such a story doesn't have are removed, or become
 * plain words.
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

/** Adds a suffix to ids, since a file with several maps in one page would repeat them. */
export const withOwnIds = (html: string, suffix: string): string =>
  html
    .replace(/id="(map|shape-[a-z0-9-]+)"/gu, `id="$1--${suffix}"`)
    .replace(/href="#(shape-[a-z0-9-]+)"/gu, `href="#$1--${suffix}"`);

/** Makes the card's links to passages keep its place chosen, as a page without scripts needs. */
export const asPassagesOf = (html: string, place: string): string =>
  html.replace(/href="#(p\d+)"/gu, `href="${hashOf(place, "$1")}"`);

/** @returns the names of the ground's drawings that the markup shows: `1-10-6` */
export const groundCells = (html: string, folder: string): string[] => [
  ...new Set(
    Array.from(html.matchAll(/href="([^"]*?)(\d+-\d+-\d+)\.svg#/gu)).flatMap(([, at, cell]) =>
      at === folder && cell ? [cell] : [],
    ),
  ),
];

/** Makes the markup refer to drawings in the page itself, and leaves out the relief, which is heavy. */
export const groundInPage = (html: string, folder: string): string =>
  html
    .replace(/<image href="[^"]*"[^>]*>(?:<\/image>)?/gu, (image) => (image.includes(`href="${folder}`) ? "" : image))
    .replaceAll(`href="${folder}`, 'href="#ground-')
    .replace(/href="#ground-(\d+-\d+-\d+)\.svg#/gu, 'href="#ground-$1-');

/** @param svg of a drawing @param cell its name, `1-10-6` @returns the drawing as a definition in the page */
export const groundDefinition = (svg: string, cell: string): string =>
  svg
    .replace(/^.*?<svg[^>]*>|<\/svg>\s*$/gsu, "")
    .replace(/\bid="/gu, `id="ground-${cell}-`)
    .replace(/href="#/gu, `href="#ground-${cell}-`);
