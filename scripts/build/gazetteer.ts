/** What pages need to find places: `out/gazetteer/core.json`, and a file for each shard of the other names. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { shardName } from "../../geo/gazetteer/shards";

const DATA = "geo/data/gazetteer";

/** @returns the texts of the shards, by number */
export const readShards = (): string[] =>
  brotliDecompressSync(readFileSync(join(DATA, "names.jsonl.br")))
    .toString("utf8")
    .split("\n");

/** @param folder of the built site */
export function writeGazetteer(folder: string): void {
  const names = join(folder, "gazetteer", "names");
  mkdirSync(names, { recursive: true });
  copyFileSync(join(DATA, "core.json"), join(folder, "gazetteer", "core.json"));
  readShards().forEach((shard, number) => {
    writeFileSync(join(names, shardName(number)), shard);
  });
}
