/** Random numbers that are the same in every run: all of the bench's stories come from one seed. */
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

export interface Dice {
  /** @returns a whole number from `least` to `most`, both possible */
  readonly whole: (least: number, most: number) => number;
  /** @returns a number from 0 up to, but not including, 1 */
  readonly share: () => number;
  readonly oneOf: <T>(items: readonly T[]) => T;
}

export function dice(seed: number): Dice {
  const generator = xoroshiro128plus(seed);
  const whole = (least: number, most: number) => uniformInt(generator, least, most);
  return {
    whole,
    share: () => whole(0, 2 ** 30 - 1) / 2 ** 30,
    oneOf: (items) => {
      const item = items[whole(0, items.length - 1)];
      if (item === undefined) throw new RangeError("one of none");
      return item;
    },
  };
}
