/**
 * Where the sentences of a text begin, by Unicode's rules (UAX #29, Intl.Segmenter), in time linear in the length of
 * the text.
 */

/**
 * UTF-16 units. On long strings each step of V8's segmenter takes time proportional to the whole string, hence the
 * cutting.
 */
const STRETCH = 10_000;

/**
 * The text is segmented in stretches. The last two sentences of a stretch are uncertain: the last one may go on in the
 * next stretch, and whether the one before it has ended can depend on the first letter of the last. Both are therefore
 * segmented again as the start of the next stretch.
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
