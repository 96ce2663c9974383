import type { Block } from "../../geo/make/blocks";
import type { Change } from "../../geo/make/change";
import type { Decisions } from "../../geo/make/draft";
import type { Resolved } from "../../geo/make/resolve";

/** The props of the lists of times and of voices. */
export interface PartProps {
  readonly blocks: readonly Block[];
  readonly resolved: Resolved;
  readonly decisions: Decisions;
  /** The key of a place, the id of a time, or a voice as links lead to it. */
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
  /** @param words announced to screen readers */
  readonly decide: (decision: Change, words: string) => void;
}
