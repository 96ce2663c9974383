/** A possible stop of a lesson, with what the page for making lessons needs to know. */
import type { Shape } from "../../geo/types";

export interface StopInBrief {
  /** As a lesson names it: `kunar`, `by-the-ministry`. */
  readonly id: string;
  readonly name: string;
  /** '2 passages', 'says 3 sentences' */
  readonly about: string;
  /** Only for a place. */
  readonly shape?: Shape;
}
