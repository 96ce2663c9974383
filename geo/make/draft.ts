/**
 * An own story while it is being made: the words, what is known of the article, and what a person has decided
 * about its places, its times and its voices. What the machine finds isn't stored: it is found again each time, and the
 * decisions are applied to it.
 */
import type { NamedVoice, Position } from "../types";

/** As they are typed: each may be empty. */
export interface Facts {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601, a day. */
  readonly date: string;
  /** Names, separated by commas. */
  readonly author: string;
  readonly publisher: string;
  readonly url: string;
}

/** A place that a name may mean, as the gazetteer, the site or a person gives it. */
export interface Candidate {
  /** `gn:1135689` from the gazetteer, `site:kunar` one of the site's own places, `hand:3` set by a person. */
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** What it lies in, in words: 'Ontario, Canada'; empty for a country. */
  readonly within: string;
  /** A point that stands for it. */
  readonly at: Position;
  /** Which outline or line the site has of it: see outline-name.ts. */
  readonly outline: string | null;
  /** Why it is ranked here among the candidates, in a word or two. */
  readonly reason?: string;
}

/** A name that the machine found, with all its occurrences. */
export interface FoundName {
  /** As it is written at its first occurrence. */
  readonly text: string;
  readonly at: readonly Stretch[];
  /** The likeliest first; empty if the gazetteer doesn't know the name. */
  readonly candidates: readonly Candidate[];
  /** An adjective such as 'Russian', which is only linked if a person wants it. */
  readonly isAdjective: boolean;
}

/** Half-open, in UTF-16 units of a block's text; blocks are counted from 0. */
export interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Words of the text: all their occurrences, or only the one with this text before and after it. */
export interface Words {
  readonly words: string;
  readonly only: { readonly before: string; readonly after: string } | null;
}

/** Words that a person linked to something, or said that they don't lead to any place or time. */
export interface LinkedWords extends Words {
  /** A key; null: no place. */
  readonly place?: string | null;
  /** An id of a time; null: no time. */
  readonly time?: string | null;
  /** An id of who says the sentence in which the words stand, or `THE_REPORT`. */
  readonly voice?: string;
}

/** Plain data; each change makes a new object, so that it can be undone. */
export interface Decisions {
  /** Places that a person chose or set, by key; and the names that a person gave them. */
  readonly places: Readonly<Record<string, Candidate>>;
  readonly called: Readonly<Record<string, string>>;
  /** Keys of places that are drawn as a point although they have an outline. */
  readonly asPoint: readonly string[];
  /** By `nameKey`: the key of the place that a found name means; null if it isn't a place. */
  readonly names: Readonly<Record<string, string | null>>;
  /** Later ones override earlier ones. */
  readonly words: readonly LinkedWords[];
  /** Voices that a person named, gave a kind, or merged. */
  readonly voices: readonly NamedVoice[];
  /** Whether other places that the machine finds are ignored, since the story was made without them. */
  readonly onlyThese: boolean;
  /** Keys in the order of the row, where a person changed it. */
  readonly order: readonly string[];
  /** Keys of the places that a person has looked at. */
  readonly looked: readonly string[];
  /** Keys of the places that the map opens on; null: what lies together. */
  readonly opensOn: readonly string[] | null;
}

export interface Draft {
  readonly facts: Facts;
  /** As `cleaned` gives it. */
  readonly text: string;
  readonly decisions: Decisions;
}

export const NO_DECISIONS: Decisions = {
  places: {},
  called: {},
  asPoint: [],
  names: {},
  words: [],
  voices: [],
  onlyThese: false,
  order: [],
  looked: [],
  opensOn: null,
};

export const NO_FACTS: Facts = { title: "", language: "en", date: "", author: "", publisher: "", url: "" };

export const EMPTY_DRAFT: Draft = { facts: NO_FACTS, text: "", decisions: NO_DECISIONS };
