/** Splits the article into two columns of a sheet, since not every browser prints CSS columns. */
import type { LinkedParagraph } from "../../geo/mentions/passages";

/** UTF-16 units that fit one sheet, Letter too; a longer article has one column. */
const MOST_ON_A_SHEET = 4800;
/** The space below a paragraph, in UTF-16 units of text. */
const GAP = 35;

/** @returns the paragraphs in two columns of about the same height, or in one where they fill more than a sheet */
export function columnsOf<T extends Pick<LinkedParagraph, "text">>(
  paragraphs: readonly T[],
): readonly (readonly T[])[] {
  const heights = paragraphs.map(({ text }) => text.length + GAP);
  const whole = heights.reduce((sum, height) => sum + height, 0);
  if (whole > MOST_ON_A_SHEET || paragraphs.length < 2) return [paragraphs];
  let first = 0;
  const cut = heights.findIndex((height) => {
    first += height;
    return first >= whole / 2;
  });
  // Cut after or before the paragraph in the middle, whichever makes the sheet shorter.
  const without = first - (heights[cut] ?? 0);
  const at = Math.max(1, Math.max(first, whole - first) <= Math.max(without, whole - without) ? cut + 1 : cut);
  return [paragraphs.slice(0, at), paragraphs.slice(at)];
}
