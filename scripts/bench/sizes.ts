import type { Size } from "./story";

/** The stories of the bench, from one slightly larger than ours to the largest that anyone is likely to make. */
export const SIZES: readonly Size[] = [
  { places: 10, words: 1000 },
  { places: 100, words: 10_000 },
  { places: 1000, words: 30_000 },
  { places: 10_000, words: 100_000 },
];
