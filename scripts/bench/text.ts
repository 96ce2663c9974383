/** Generates meaningless sentences with names of places. */
import type { Dice } from "./dice";

/** `*` is a name. */
const SENTENCES = [
  "The train from * to * left at noon and was a little late.",
  "Rain was expected in * by the evening, and the wind was weak.",
  "In * the shops stayed open until nine, as on every day of that week.",
  "A bus from * stopped twice before it came to *, where many people were waiting.",
  "It was quiet, and nobody there could remember that it had ever been otherwise.",
  "Letters from *, * and * came on the same day as the one from *.",
  "The school in * began an hour later than the ones in * and * that morning.",
];

/** With a blank line after each paragraph, this stays below the number of lines that an article may have. */
const MOST_PARAGRAPHS = 1900;
const SHORTEST_PARAGRAPH = 45;

const wordsIn = (text: string): number => text.split(" ").length;

/**
 * @param names each is named at least once, if the words suffice @param words about how many, names counted
 * @returns paragraphs. Each name comes once at first; after that, a few come often and the others seldom, as in a real
 * report.
 */
export function paragraphs(names: readonly string[], words: number, dice: Dice): string[] {
  const length = Math.max(SHORTEST_PARAGRAPH, Math.ceil(words / MOST_PARAGRAPHS));
  let named = 0;
  const nextName = (): string => {
    const often = Math.floor(names.length * dice.share() ** 3);
    const name = names[named < names.length ? named : often] ?? "";
    named += 1;
    return name;
  };
  const result: string[] = [];
  let [paragraph, count, all] = ["", 0, 0];
  while (all < words) {
    const sentence = dice.oneOf(SENTENCES).replaceAll("*", nextName);
    paragraph += `${paragraph && " "}${sentence}`;
    count += wordsIn(sentence);
    if (count < length) continue;
    result.push(paragraph);
    all += count;
    [paragraph, count] = ["", 0];
  }
  return result;
}
