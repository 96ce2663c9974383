/** Which words of a text stand in quotation marks. */

/** A half-open range in UTF-16 units; a quotation's includes its marks. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What closes each mark. A straight one closes itself; a single one closes only after a word, as it is also an
 * apostrophe.
 */
const CLOSING: Readonly<Record<string, RegExp>> = {
  "“": /”/gu,
  '"': /"/gu,
  "«": /»/gu,
  "„": /[“”]/gu,
  "‘": /(?<=\S)’(?![\p{L}\p{N}])/gu,
};
const OPENING = /[“"«„]|(?<![\p{L}\p{N}])‘/gu;

/** @returns the outermost quotations, in order. A mark that is never closed opens none. */
export function quotations(text: string): Stretch[] {
  const found: Stretch[] = [];
  const unclosed = new Set<string>();
  OPENING.lastIndex = 0;
  for (let open = OPENING.exec(text); open; open = OPENING.exec(text)) {
    const closing = CLOSING[open[0]];
    if (!closing || unclosed.has(open[0])) continue;
    const { index: start } = open;
    closing.lastIndex = start + 1;
    const close = closing.exec(text);
    if (!close) {
      unclosed.add(open[0]);
      continue;
    }
    const end = close.index + close[0].length;
    found.push({ start, end });
    OPENING.lastIndex = end;
  }
  return found;
}
