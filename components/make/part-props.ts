import type { Block } from "../../geo/make/blocks";
import type { Change } from "../../geo/make/change";
import type { Decisions } from "../../geo/make/draft";
import type { Resolved } from "../../geo/make/resolve";

/** What the lists of times and of voices are made of. */
export interface PartProps {
  readonly blocks: readonly Block[];
  readonly resolved: Resolved;
  readonly decisions: Decisions;
  /** A key of a place, the id of a time, or that of a voice as links lead to it. */
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
  /** @param words what is said of it */
  readonly decide: (decision: Change, words: string) => void;
}
