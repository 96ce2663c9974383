/** The list of voices, with the sentences attributed to each of them. */
import type { Stretch as Range } from "../article/quotations";
import { THE_REPORT } from "../mentions/targets";
import { fold } from "../mentions/words";
import type { NamedVoice } from "../types";
import type { Attribution } from "../voices/attribution";
import type { Block } from "./blocks";
import type { Decisions, Stretch } from "./draft";
import type { Mark } from "./marks";
import { textAt } from "./occurrences";
import { slug } from "./place-ids";
import type { Read, Said } from "./read";

/** A sentence, or a clause of one. */
export interface SaidRow extends Stretch, Pick<Attribution, "by" | "how"> {
  readonly text: string;
  readonly phrase: Range | null;
}

export interface VoiceRow {
  readonly voice: NamedVoice;
  /** The words that name it, as they are in the text, each once. */
  readonly words: readonly string[];
  readonly said: readonly SaidRow[];
  /** Whether a person named it. */
  readonly isNamed: boolean;
}

/** @returns every attributed sentence, including those that are the article's own word */
export const saidRows = (blocks: readonly Block[], { said }: Read): SaidRow[] =>
  said.flatMap((of, block) =>
    of.flatMap(({ start, end, by, how, phrase }: Said): SaidRow[] => {
      const text = textAt(blocks, { block, start, end }).trim();
      return text === "" ? [] : [{ block, start, end, by, how, phrase, text }];
    }),
  );

/** @returns the voices in the order in which they first speak */
export function voiceRows(
  marks: readonly (readonly Mark[])[],
  said: readonly SaidRow[],
  { voices }: Read,
  decisions: Decisions,
): VoiceRow[] {
  const all = marks.flat();
  return voices.map((heard): VoiceRow => {
    const named = decisions.voices.find(({ id }) => id === heard.id);
    return {
      voice: named ?? { ...heard, as: [] },
      words: [...new Set(all.filter(({ voice }) => voice === heard.id).map(({ name }) => name))],
      said: said.filter(({ by }) => by.includes(heard.id)),
      isNamed: named !== undefined,
    };
  });
}

/** @returns a new voice of this name, or the existing voice that already has it */
export function newVoice(voices: readonly NamedVoice[], name: string, kind: NamedVoice["kind"]): NamedVoice {
  const known = voiceCalled(voices, name);
  if (known) return known;
  const taken = new Set([THE_REPORT, ...voices.map(({ id }) => id)]);
  const stem = slug(name) || "voice";
  let id = stem;
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
  return { id, name, kind, as: [] };
}

/** @returns the existing voice of this name */
export const voiceCalled = (voices: readonly NamedVoice[], name: string): NamedVoice | undefined =>
  voices.find((voice) => [voice.name, ...voice.as].some((called) => fold(called) === fold(name)));
