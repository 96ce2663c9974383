/** What a lesson may stop at, as the page on which it is made knows it. */
import type { Shape } from "../../geo/types";

export interface StopInBrief {
  /** As a lesson names it: `kunar`, `by-the-ministry`. */
  readonly id: string;
  readonly name: string;
  /** '2 passages', 'says 3 sentences' */
  readonly about: string;
  /** Of a place. */
  readonly shape?: Shape;
}
