/** Reads what a text says apart from places: its times, and who says each sentence. */
import type { Stretch as Range } from "../article/quotations";
import type { Mention, NamedVoice, Voice } from "../types";
import type { Attribution, CheckedLink } from "../voices/attribution";
import type { Block } from "./blocks";
import type { Decisions, Facts } from "./draft";
import { dayOf, languageOf } from "./facts";
import { voiceLinks } from "./marks";

export interface ToRead {
  readonly blocks: readonly Block[];
  /** ISO 8601, the day from which times are counted; empty: none are found. */
  readonly date: string;
  /** BCP 47, one that `Intl` knows. */
  readonly language: string;
  readonly voices: readonly NamedVoice[];
  /** For each block, words that a person linked to a voice. */
  readonly links: readonly (readonly CheckedLink[])[];
}

/** All lists are by block; a heading's are empty. */
export interface Read {
  readonly times: readonly (readonly Mention[])[];
  /** The words that name who speaks. */
  readonly speakers: readonly (readonly Mention[])[];
  readonly said: readonly (readonly Said[])[];
  /** Those that say something, in the order in which they first speak. */
  readonly voices: readonly Voice[];
}

export interface Said extends Attribution {
  /** The words that the machine takes for the speaker: 'He'. */
  readonly phrase: Range | null;
}

export const NOTHING_READ: Read = { times: [], speakers: [], said: [], voices: [] };

export const toRead = (
  facts: Pick<Facts, "date" | "language">,
  decisions: Pick<Decisions, "voices" | "words" | "places">,
  blocks: readonly Block[],
): ToRead => ({
  blocks,
  date: dayOf(facts),
  language: languageOf(facts),
  voices: decisions.voices,
  links: voiceLinks(blocks, decisions),
});
