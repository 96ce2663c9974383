/** The order of the questions and the score. Pure: the same seed is the same game for everyone. */
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** `point`: point at a named place on the map. `list`: see or read where a place is, and choose its name. */
export type Mode = "point" | "list";

/** What a game's address says of it. */
export interface Settings {
  readonly mode: Mode;
  /** Null where the address gives no seed: the game picks one. */
  readonly seed: number | null;
}

const SEED = /^\d{1,4}$/u;
const SEEDS = 9999;

/** @param search `?seed=7&by=list`; anything unreadable is ignored */
export function settingsIn(search: string): Settings {
  const query = new URLSearchParams(search);
  const seed = query.get("seed") ?? "";
  return { mode: query.get("by") === "list" ? "list" : "point", seed: SEED.test(seed) ? Number(seed) : null };
}

/** The inverse of `settingsIn`. */
export function searchOf(mode: Mode, seed: number): string {
  return `?seed=${seed}${mode === "list" ? "&by=list" : ""}`;
}

/** @param random in [0, 1) @param last a seed to avoid @returns a seed from 1 to 9999 */
export function newSeed(random: number, last: number | null): number {
  const seed = 1 + Math.floor(random * SEEDS);
  return seed === last ? (seed % SEEDS) + 1 : seed;
}

/** @returns the items in an order that depends on the seed alone (Fisher–Yates shuffle, xoroshiro128+) */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = xoroshiro128plus(seed);
  const rest = [...items];
  return items.flatMap(() => rest.splice(uniformInt(random, 0, rest.length - 1), 1));
}

export interface Score {
  readonly right: number;
  readonly of: number;
  readonly averageKm: number;
}

/** @param answers at least one */
export function scoreOf(answers: readonly { readonly right: boolean; readonly km: number }[]): Score {
  return {
    right: answers.filter(({ right }) => right).length,
    of: answers.length,
    averageKm: answers.reduce((sum, { km }) => sum + km, 0) / answers.length,
  };
}
