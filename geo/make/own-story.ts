/**
 * A finished story made at /make/ (an 'own story'): its link, its page and its folder are all made from it. It doesn't
 * contain outlines, only the names under which the site has them.
 */
import type { How, NamedVoice, Position } from "../types";
import type { Block } from "./blocks";

export interface OwnPlace {
  /** A URL segment, unique in the story. */
  readonly id: string;
  readonly name: string;
  /** Other words of the text that name it. */
  readonly aliases: readonly string[];
  readonly kind: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** A point that stands for it. */
  readonly at: Position;
  /** Which outline or line it is drawn with, as in outline-name.ts; null: a point. */
  readonly outline: string | null;
  /** Who says where it is. */
  readonly by: "gazetteer" | "site" | "hand";
  /** Whether a person has looked at what a machine found. */
  readonly looked: boolean;
}

/** Words that lead to a place, a time or a voice, or to several of these. */
export interface OwnMention {
  /** Its index among the places. */
  readonly place?: number;
  /** Its id. */
  readonly time?: string;
  /** Its index among the voices. */
  readonly voice?: number;
  /** Whether a person linked the words or they were found; for places, the place's names tell. */
  readonly how?: How;
  /** Half-open, in UTF-16 units of the passage. */
  readonly start: number;
  readonly end: number;
}

export interface OwnVoice extends NamedVoice {
  /** Whether a person named it; else its name comes from the text. */
  readonly isNamed: boolean;
}

/** Who says a stretch of a passage: whole sentences or clauses. */
export interface OwnAttribution {
  readonly start: number;
  readonly end: number;
  /** Indices of voices, outermost first; empty: the article's own word. */
  readonly by: readonly number[];
  /** `open`: somebody is said to say it, but only a person can see who. */
  readonly how: How | "open";
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
  /** In the order in which they first speak. */
  readonly voices: readonly OwnVoice[];
  /**
   * For each block in its order. If all are empty, attributions weren't looked for: in stories made before that was
   * possible, and in most languages.
   */
  readonly attributions: readonly (readonly OwnAttribution[])[];
  /** Indices of the places that the map opens on; null: what lies together. */
  readonly opensOn: readonly number[] | null;
}
