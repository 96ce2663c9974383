/** Finds places, times and voices in a worker, so that typing is never held up. */
import { decodeGazetteer, type GazetteerColumns } from "../../../geo/gazetteer/decode";
import { findPlaces } from "../../../geo/gazetteer/find";
import { nameKey } from "../../../geo/gazetteer/name-key";
import { shardFile } from "../../../geo/gazetteer/shards";
import type { Gazetteer, GazetteerPlace } from "../../../geo/gazetteer/types";
import type { Place } from "../../../geo/types";
import { fetchJson } from "../../kit/fetch-json";
import { Candidates } from "./candidates";
import { foundNames } from "./found-names";
import type { FinderFiles, FromFinder, ToFinder } from "./messages";

const tell = (message: FromFinder): void => self.postMessage(message);

interface Loaded {
  readonly gazetteer: Gazetteer;
  readonly candidates: Candidates;
  readonly shared: readonly Place[];
  /** Where the gazetteer's files are. */
  readonly folder: string;
}

let loaded: Promise<Loaded> | null = null;

async function load(files: FinderFiles): Promise<Loaded> {
  const [columns, shared] = await Promise.all([
    fetchWatched<GazetteerColumns>(`${files.gazetteer}core.json`),
    fetchJson<readonly Place[]>(files.places),
  ]);
  const gazetteer = decodeGazetteer(columns);
  return { gazetteer, shared, candidates: new Candidates(gazetteer, shared), folder: files.gazetteer };
}

/** @returns places whose name is, or begins with, `name` and that aren't in the core; none if they can't be fetched */
async function inShard(name: string, folder: string): Promise<GazetteerPlace[]> {
  const key = nameKey(name);
  if (key.length < 2) return [];
  try {
    const response = await fetch(`${folder}names/${shardFile(name)}`);
    if (!response.ok) return [];
    const shard = decodeGazetteer((await response.json()) as GazetteerColumns);
    const exact = shard.named(key).map(({ place }) => place);
    const all = Array.from({ length: shard.size }, (_, row) => shard.placeAt(row));
    return [...new Set([...exact, ...all.filter((place) => nameKey(place.name).startsWith(key))])];
  } catch {
    return [];
  }
}

/** Fetches JSON and reports progress. @throws Error unless the response is OK */
async function fetchWatched<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const length = Number(response.headers.get("content-length")) || 0;
  const isPacked = response.headers.has("content-encoding");
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let come = 0;
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    come += value.length;
    // A compressed response states only its compressed length: we guess that it unpacks to 3.3 times that.
    if (length > 0) tell({ is: "loading", share: Math.min(1, come / (isPacked ? length * 3.3 : length)) });
  }
  return JSON.parse(await new Blob(parts).text()) as T;
}

self.addEventListener("message", async ({ data }: MessageEvent<ToFinder>) => {
  try {
    if (data.do === "start") {
      loaded = load(data.files);
      await loaded;
      tell({ is: "ready" });
      return;
    }
    // This needs no gazetteer, only rules, which are loaded once there is an article.
    if (data.do === "read") {
      const { readTimesAndVoices } = await import("../../../geo/make/reading");
      return tell({ is: "read", ask: data.ask, read: readTimesAndVoices(data.text) });
    }
    const now = await loaded;
    if (!now) return;
    if (data.do === "look up") {
      const others = await inShard(data.name, now.folder);
      tell({ is: "looked up", ask: data.ask, candidates: now.candidates.lookUp(data.name, others) });
      return;
    }
    const { text, toBlock } = joined(data.blocks.map((block) => block.text));
    const names = foundNames(findPlaces(text, now.gazetteer), toBlock, data.blocks, now);
    tell({ is: "found", ask: data.ask, names });
  } catch (error) {
    tell({ is: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
});

/** Joins the blocks into one text. `toBlock` maps an offset in it to a block and an offset in that. */
function joined(texts: readonly string[]) {
  const starts: number[] = [];
  let text = "";
  for (const block of texts) {
    starts.push(text.length);
    text += `${block}\n\n`;
  }
  const toBlock = (offset: number): readonly [block: number, offset: number] => {
    const after = starts.findIndex((start) => start > offset);
    const block = (after < 0 ? starts.length : after) - 1;
    return [block, offset - (starts[block] ?? 0)];
  };
  return { text, toBlock };
}
