/** Splits the names that the core lacks into many small files ('shards'), so that fetching one is quick. */
import { columns } from "./gazetteer-columns.mjs";
import { fold } from "./gazetteer-text.mjs";

const SHARDS = 1024;

/** So many names begin with these that their second word counts too. */
const COMMON = new Set(["san", "la", "el", "saint", "santa"]);

/**
 * FNV-1a, as in geo/gazetteer/shards.ts.
 * @returns the number of the shard that has all names with this one's first word
 */
export function shardOf(name) {
  const words = fold(name).split(" ");
  let hash = 0x811c9dc5;
  for (const letter of words.slice(0, COMMON.has(words[0]) ? 2 : 1).join(" "))
    hash = Math.imul(hash ^ letter.codePointAt(0), 0x01000193) >>> 0;
  return hash % SHARDS;
}

/** @param {import("./gazetteer-areas.mjs").Row[]} rows @returns {string[]} the files' texts, by number of the shard */
export function shards(rows, credit) {
  const byShard = Array.from({ length: SHARDS }, () => []);
  for (const row of rows) {
    const names = [...(row.isNameInCore ? [] : [row.name]), ...row.others].filter((name) => fold(name) !== "");
    for (const shard of new Set(names.map(shardOf))) {
      byShard[shard].push({ ...row, adjectives: [], others: row.others.filter((name) => shardOf(name) === shard) });
    }
  }
  return byShard.map((some) => JSON.stringify({ credit, ...columns(some) }));
}
