/** Which of 1,024 files has a name that the core lacks: by the first word, or the first two if the first is common. */
import { nameKey } from "./name-key";

const SHARDS = 1024;

/** So many names begin with these that their second word counts too. */
const COMMON = new Set(["san", "la", "el", "saint", "santa"]);

/**
 * FNV-1a of the first word, as `geo/build/gazetteer-shards.mjs` makes it.
 * @returns the file that has all places of this name, and of all names with the same first word: `2f7.json`
 */
export function shardFile(name: string): string {
  const words = nameKey(name).split(" ");
  let hash = 0x811c9dc5;
  for (const letter of words.slice(0, COMMON.has(words[0] ?? "") ? 2 : 1).join(" ")) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return shardName(hash % SHARDS);
}

/** @param shard its number, from 0 */
export const shardName = (shard: number): string => `${shard.toString(16).padStart(3, "0")}.json`;
