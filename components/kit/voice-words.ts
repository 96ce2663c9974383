/** How the page describes voices. */

export const countSentences = (count: number): string => `${count} ${count === 1 ? "sentence" : "sentences"}`;
