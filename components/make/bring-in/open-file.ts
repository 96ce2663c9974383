/** A file that is opened or dropped → a draft, or what is wrong with it. */
import { cleaned, textOf } from "../../../geo/make/blocks";
import { asDraft, type Opened, ofText, refused } from "./opened";

/** In bytes: enough for a book, or for a saved page with everything in it. */
const LARGEST = 20_000_000;

export const ACCEPTED =
  ".docx,.txt,.md,.markdown,.html,.htm,.zip,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/plain,text/markdown,text/html,application/zip";

export async function openFile(file: File): Promise<Opened> {
  const ending = /\.([a-z0-9]+)$/iu.exec(file.name)?.[1]?.toLowerCase() ?? "";
  if (file.size > LARGEST) return refused(`${file.name} is larger than 20 MB: open just the article.`);
  if (ending === "docx") return openWord(file);
  if (ending === "doc" || ending === "odt" || ending === "rtf") {
    return refused(
      `${file.name}: of word-processor documents, only .docx can be opened here. Save it as a Word document (.docx), or copy the text and paste it: headings are kept.`,
    );
  }
  if (ending === "pdf")
    return refused(`${file.name}: PDFs can’t be opened here. Open it elsewhere, copy the text and paste it.`);
  if (ending === "zip") {
    const { openFolder } = await import("./open-folder");
    return openFolder(new Uint8Array(await file.arrayBuffer()), file.name);
  }
  const text = await readText(file);
  if (text === null)
    return refused(`${file.name} is not a text file: open a .docx, .txt, .md or .html file, or the .zip of a story.`);
  if (ending === "html" || ending === "htm") return ofPage(text, file.name);
  if (ending === "md" || ending === "markdown") {
    const { ofMarkdown } = await import("./from-markdown");
    return ofMarkdown(text, file.name);
  }
  return ofText(text);
}

async function openWord(file: File): Promise<Opened> {
  // What reads Word documents is kept with the page, but not yet in the first seconds of a first visit.
  const reader = await import("./from-word").catch(() => null);
  if (!reader)
    return refused(`${file.name} can’t be opened now: reading Word documents needs a connection the first time.`);
  return reader.ofWord(await file.arrayBuffer(), file.name);
}

/** @returns the text, or null if the file isn't text. What isn't UTF is read as windows-1252, as in old files. */
async function readText(file: File): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes.subarray(0, 4000).includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

async function ofPage(html: string, name: string): Promise<Opened> {
  const { articleOfPage } = await import("./from-html");
  const read = await articleOfPage(html);
  if (!read || read.blocks.length === 0) {
    return refused(`${name}: no article was found in this page. Select it there, copy it and paste it here.`);
  }
  const { text, dropped } = cleaned(textOf(read.blocks));
  return asDraft(read.facts, text, dropped);
}
