/** A Word document (.docx) → a draft. Headings, lists and quotations are kept; pictures, comments and looks are not. */
import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { textOf } from "../../../geo/make/blocks";
import { blocksOfHtml } from "./from-html";
import { type Opened, ofText, refused } from "./opened";

/** The size of one part of a document once it is unpacked, in bytes. Parts that are pictures aren't unpacked. */
const LARGEST_PART = 50_000_000;
/** Documents that are protected by a password, and those of before 2007, begin with these bytes. */
const OLDER_FORMAT = [0xd0, 0xcf, 0x11, 0xe0];

/** For styles that mammoth makes ordinary paragraphs of; their names are English in every language of Word. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
];

/** @param arrayBuffer the file @param name of the file, for what is said if it can't be opened */
export async function ofWord(arrayBuffer: ArrayBuffer, name: string): Promise<Opened> {
  const bytes = new Uint8Array(arrayBuffer);
  if (OLDER_FORMAT.every((byte, i) => bytes[i] === byte)) {
    return refused(
      `${name} is protected by a password, or is an older document with a new name. Save it in Word as a Word document (.docx) without a password, or copy the text and paste it.`,
    );
  }
  const parts = partsOf(bytes);
  if (parts === null) return refused(`${name} is damaged, or is not a Word document.`);
  if (!parts.hasWords) return refused(`${name} is not a Word document.`);
  if (parts.isTooLarge) return refused(`${name} is too large when it is unpacked: open just the article.`);
  let html: string;
  try {
    const noPictures = mammoth.images.imgElement(async () => ({ src: "" }));
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer },
      { styleMap: STYLES, convertImage: noPictures, includeEmbeddedStyleMap: false },
    );
    html = value;
  } catch {
    return refused(`${name} is damaged: its text can’t be read.`);
  }
  const text = textOf(blocksOfHtml(inOrder(html)));
  const opened = ofText(text);
  const hasTitle = opened.kind === "refused" || opened.draft.facts.title !== "";
  return hasTitle ? opened : ofText(text, { title: parts.title });
}

interface Parts {
  readonly hasWords: boolean;
  readonly isTooLarge: boolean;
  /** As the document's properties have it; empty where they have none. */
  readonly title: string;
}

/** @returns null for what can't be unpacked */
function partsOf(bytes: Uint8Array): Parts | null {
  let hasWords = false;
  let isTooLarge = false;
  try {
    const { [PROPERTIES]: properties } = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        hasWords ||= /^word\/document\d*\.xml$/u.test(name);
        isTooLarge ||= name.endsWith(".xml") && originalSize > LARGEST_PART;
        return name === PROPERTIES && !isTooLarge;
      },
    });
    return { hasWords, isTooLarge, title: properties ? titleIn(strFromU8(properties)) : "" };
  } catch {
    return null;
  }
}

const PROPERTIES = "docProps/core.xml";

/** Read as HTML, in which nothing is an error: a browser's report of damaged XML has styles that the page forbids. */
const titleIn = (properties: string): string =>
  // Its first child only: as HTML, an empty element without an end would contain those behind it.
  parse(properties).querySelector("dc\\:title")?.firstChild?.nodeValue?.trim() ?? "";

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, "text/html").body;

/** The title goes first, even if a date or the newspaper's name stands above it. Links back from notes are left out. */
function inOrder(html: string): string {
  const body = parse(html);
  const title = body.querySelector("h1.title");
  if (title) body.prepend(title);
  for (const back of body.querySelectorAll("a[href^='#'][href*='note-ref-']")) back.remove();
  return body.innerHTML;
}
