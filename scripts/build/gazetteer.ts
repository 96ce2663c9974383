/** What pages need to find places: `out/gazetteer/core.json`, and a file for each shard of the other names. */
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { shardName } from "../../geo/gazetteer/shards";
import { writeKept } from "./kept-files";

const DATA = "geo/data/gazetteer";

const packed = (): Buffer => readFileSync(join(DATA, "names.jsonl.br"));

/** @returns the texts of the shards, by number */
export const readShards = (): string[] => brotliDecompressSync(packed()).toString("utf8").split("\n");

function* shardFiles() {
  for (const [number, body] of readShards().entries()) yield { name: shardName(number), body };
}

/** @param site the folder of the built site */
export async function writeGazetteer(site: string): Promise<void> {
  const version = createHash("sha256").update(packed()).digest("hex").slice(0, 10);
  await writeKept(site, "gazetteer/names", shardFiles(), `gazetteer-${version}`);
  copyFileSync(join(DATA, "core.json"), join(site, "gazetteer", "core.json"));
}

/** @param path in the site @returns the text of the file that the build would write there, if it is one of these */
export function gazetteerFile(path: string): string | undefined {
  if (path === "gazetteer/core.json") return readFileSync(join(DATA, "core.json"), "utf8");
  return path.startsWith("gazetteer/names/")
    ? readShards().find((_, number) => path.endsWith(`/${shardName(number)}`))
    : undefined;
}
