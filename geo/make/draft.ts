/**
 * A story of one's own while it is being made: the words, what is known of the article, and what a person has decided about
 * its places, its times and its voices. What a machine finds is not kept here: it is found again, and the decisions are laid
 * over it.
 */
import type { NamedVoice, Position } from "../types";

/** As they are typed: each may be empty. */
export interface Facts {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601, a day. */
  readonly date: string;
  /** Names, parted by commas. */
  readonly author: string;
  readonly publisher: string;
  readonly url: string;
}

/** A place that a name may mean, as the gazetteer, the site or a person gives it. */
export interface Candidate {
  /** `gn:1135689` of the gazetteer, `site:kunar` one of the site's own, `hand:3` set by a person. */
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** What it lies in, in words: 'Ontario, Canada'; empty for a country. */
  readonly within: string;
  /** A point that stands for it. */
  readonly at: Position;
  /** Which outline or line the site has of it: see components/own-story/outlines.ts. */
  readonly outline: string | null;
  /** Why it stands where it does among the candidates, in a word or two. */
  readonly reason?: string;
}

/** A name that a machine found, with everywhere it stands. */
export interface FoundName {
  /** As it stands in the text where it stands first. */
  readonly text: string;
  readonly at: readonly Stretch[];
  /** The most likely one first; none where nobody knows. */
  readonly candidates: readonly Candidate[];
  /** 'Russian': it is linked only where a person wishes. */
  readonly isAdjective: boolean;
}

/** Half-open, in UTF-16 units of a block's text; blocks are counted from 0. */
export interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Words of the text: everywhere in it, or only where these stand before and behind. */
export interface Words {
  readonly words: string;
  readonly only: { readonly before: string; readonly after: string } | null;
}

/** Words that a person linked to one thing, or of which they said that they lead to none of its kind. */
export interface LinkedWords extends Words {
  /** A key; null: no place. */
  readonly place?: string | null;
  /** An id of a time; null: no time. */
  readonly time?: string | null;
  /** An id of who says the sentence in which the words stand, or `THE_REPORT`. */
  readonly voice?: string;
}

/** All of it is plain data, and each change makes a new one: so it can be undone. */
export interface Decisions {
  /** Places that a person chose or set, by key; and how they are called and drawn where a person said so. */
  readonly places: Readonly<Record<string, Candidate>>;
  readonly called: Readonly<Record<string, string>>;
  /** Keys of places that have an outline and are drawn as a point. */
  readonly asPoint: readonly string[];
  /** By `nameKey`: the place that a found name means; null where it is none. */
  readonly names: Readonly<Record<string, string | null>>;
  /** Later ones lie over those before them. */
  readonly words: readonly LinkedWords[];
  /** Voices that a person named, told what they are, or made one of several. */
  readonly voices: readonly NamedVoice[];
  /** Places that a machine finds besides are left out: they were left out when the story was made. */
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
