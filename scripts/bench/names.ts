/** Made-up names from syllables, each used once. */
import type { Dice } from "./dice";

const ONSETS = "b d f g h k l m n p r s t v z br dr gr kh sh tr zh".split(" ");
const VOWELS = "a a a e i o u ai".split(" ");
const CODAS = ["", "", "l", "n", "r", "s", "nd", "rt"];
/** A third of the names have a second word. */
const SECOND = ["Bala", "Khel", "Kalay", "Tal", "Zor"];

function word(dice: Dice): string {
  const syllables = Array.from(
    { length: dice.whole(2, 3) },
    () => dice.oneOf(ONSETS) + dice.oneOf(VOWELS) + dice.oneOf(CODAS),
  ).join("");
  return syllables.charAt(0).toUpperCase() + syllables.slice(1);
}

/** @returns as many names, no two of which share their first word */
export function uniqueNames(count: number, dice: Dice): string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(word(dice));
  return Array.from(words, (first) => (dice.whole(1, 3) === 1 ? `${first} ${dice.oneOf(SECOND)}` : first));
}
