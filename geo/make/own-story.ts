/**
 * A story of one's own, done: what its link holds, what its page is drawn from, and what its folder is written from. Shapes
 * are not in it but what they are called at the site that draws them.
 */
import type { Position } from "../types";
import type { Block } from "./blocks";

export interface OwnPlace {
  /** A URL segment, told apart from all others of the story. */
  readonly id: string;
  readonly name: string;
  /** Other words of the text that name it. */
  readonly aliases: readonly string[];
  readonly kind: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** A point that stands for it. */
  readonly at: Position;
  /** Which outline or line it is drawn with; null: a point. */
  readonly outline: string | null;
  /** Who says where it is. */
  readonly by: "gazetteer" | "site" | "hand";
  /** Whether a person has looked at what a machine found. */
  readonly looked: boolean;
}

export interface OwnMention {
  /** Its index among the places. */
  readonly place: number;
  /** Half-open, in UTF-16 units of the passage. */
  readonly start: number;
  readonly end: number;
}

export interface OwnStory {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601, a day. */
  readonly date: string;
  readonly author: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly blocks: readonly Block[];
  /** In the order of the row. */
  readonly places: readonly OwnPlace[];
  /** For each block in its order; none for a heading. In reading order, none overlapping. */
  readonly mentions: readonly (readonly OwnMention[])[];
  /** Indices of the places that the map opens on; null: what lies together. */
  readonly opensOn: readonly number[] | null;
}
