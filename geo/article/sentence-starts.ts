/** Where the sentences of a text begin, by Unicode (UAX #29) as Intl.Segmenter knows it, in time that grows with the text. */

/** UTF-16 units. In a string of megabytes each step of V8's segmenter takes as long as the string; in a short one, none. */
const STRETCH = 10_000;

/**
 * The text is cut in stretches. What is found at the end of one may change with what follows: the last sentence may go on, and
 * whether the one before has ended can depend on the first letter of the last. Both are asked for again in the next stretch.
 *
 * @param language BCP 47 @param stretch UTF-16 units
 * @returns the offsets of the sentences, in order; for a text that isn't empty the first is 0
 */
export function sentenceStarts(text: string, language: string, stretch = STRETCH): number[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const starts: number[] = [];
  let from = 0;
  let length = stretch;
  for (;;) {
    const found = Array.from(segmenter.segment(text.slice(from, from + length)), ({ index }) => from + index);
    if (from + length >= text.length) return [...starts, ...found];
    const again = found.at(-2);
    if (again === undefined || again === from) {
      length *= 2;
      continue;
    }
    for (const start of found.slice(0, -2)) starts.push(start);
    from = again;
    length = stretch;
  }
}
