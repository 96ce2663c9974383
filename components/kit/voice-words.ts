/** What the page says of voices in its own words. */

export const countSentences = (count: number): string => `${count} ${count === 1 ? "sentence" : "sentences"}`;
