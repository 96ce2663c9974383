/** What is read in a text besides the names of places: its times, and who says each sentence. */
import type { Stretch as Range } from "../article/quotations";
import { findTimes } from "../times/finding";
import type { Mention, NamedVoice, Voice } from "../types";
import { type Attribution, attribute, type CheckedLink } from "../voices/attribution";
import { statements } from "../voices/statements";
import { type Block, isPassage } from "./blocks";
import type { Draft } from "./draft";
import { dayOf, languageOf } from "./facts";
import { voiceLinks } from "./marks";

export interface ToRead {
  readonly blocks: readonly Block[];
  /** ISO 8601, the day from which times are counted; empty: none are found. */
  readonly date: string;
  /** BCP 47, one that `Intl` knows. */
  readonly language: string;
  readonly voices: readonly NamedVoice[];
  /** For each block, words that a person linked to who says so. */
  readonly links: readonly (readonly CheckedLink[])[];
}

/** For each block, and none for a heading. */
export interface Read {
  readonly times: readonly (readonly Mention[])[];
  /** The words that name who speaks. */
  readonly speakers: readonly (readonly Mention[])[];
  readonly said: readonly (readonly Said[])[];
  /** Those that say something, in the order in which they are heard. */
  readonly voices: readonly Voice[];
}

export interface Said extends Attribution {
  /** The words that a machine takes for who speaks: 'He'. */
  readonly phrase: Range | null;
}

export const NOTHING_READ: Read = { times: [], speakers: [], said: [], voices: [] };

/** @param blocks of the draft's text */
export const toRead = ({ facts, decisions }: Omit<Draft, "text">, blocks: readonly Block[]): ToRead => ({
  blocks,
  date: dayOf(facts),
  language: languageOf(facts),
  voices: decisions.voices,
  links: voiceLinks(blocks, decisions),
});

export function readTimesAndVoices({ blocks, date, language, voices, links }: ToRead): Read {
  const passages = blocks.flatMap((block, i) =>
    isPassage(block) ? [{ text: block.text, links: links[i] ?? [], block: i }] : [],
  );
  const said = attribute(passages, voices, language);
  const indexOf = new Map(passages.map(({ block }, i) => [block, i]));
  const ofBlock = <T>(list: (passage: number) => readonly T[]): (readonly T[])[] =>
    blocks.map((_, block) => {
      const passage = indexOf.get(block);
      return passage === undefined ? [] : list(passage);
    });
  return {
    times: ofBlock((i) => (date === "" ? [] : findTimes(passages[i]?.text ?? "", date, language))),
    speakers: ofBlock((i) => said.paragraphs[i]?.mentions ?? []),
    said: ofBlock((i) =>
      (said.paragraphs[i]?.attributions ?? []).map((one) => ({
        ...one,
        phrase: phraseIn(passages[i]?.text ?? "", one),
      })),
    ),
    voices: said.voices,
  };
}

function phraseIn(text: string, { start, end }: Range): Range | null {
  const [speaker] = statements(text.slice(start, end)).flatMap(({ speakers }) => speakers);
  return speaker ? { start: start + speaker.start, end: start + speaker.end } : null;
}
