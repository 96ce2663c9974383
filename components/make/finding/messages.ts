/** The messages between the page and the worker that finds places. */
import type { Block } from "../../../geo/make/blocks";
import type { Candidate, FoundName } from "../../../geo/make/draft";
import type { Read, ToRead } from "../../../geo/make/read";

export interface FinderFiles {
  /** The folder of the gazetteer: its core, and the rest of its names in shards. */
  readonly gazetteer: string;
  /** The site's own places. */
  readonly places: string;
}

export type ToFinder =
  | { readonly do: "start"; readonly files: FinderFiles }
  | { readonly do: "find"; readonly ask: number; readonly blocks: readonly Block[] }
  /** Asks for its times and who says its sentences: again if the article's date or a decision on voices changes. */
  | { readonly do: "read"; readonly ask: number; readonly text: ToRead }
  | { readonly do: "look up"; readonly ask: number; readonly name: string };

export type FromFinder =
  | { readonly is: "ready" }
  | { readonly is: "loading"; readonly share: number }
  | { readonly is: "found"; readonly ask: number; readonly names: readonly FoundName[] }
  | { readonly is: "read"; readonly ask: number; readonly read: Read }
  | { readonly is: "looked up"; readonly ask: number; readonly candidates: readonly Candidate[] }
  | { readonly is: "failed"; readonly reason: string };
