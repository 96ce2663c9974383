/** What is pasted or dropped → a draft. Formatted text keeps its paragraphs and headings, and nothing else. */
import { textOf } from "../../../geo/make/blocks";
import { type Opened, ofText } from "./opened";

/** @param plain and @param html as the clipboard has them; either may be empty */
export async function opened(plain: string, html: string): Promise<Opened> {
  if (html.trim() === "") return ofText(plain);
  const { blocksOfHtml } = await import("./from-html");
  const blocks = blocksOfHtml(html);
  // Some programs put HTML on the clipboard that holds only a picture, or nothing.
  return blocks.length > 0 ? ofText(textOf(blocks)) : ofText(plain);
}
