/** Which stretches of the text lead where: what a person linked, and, below that, what the machine found. */
import { THE_REPORT } from "../mentions/targets";
import type { CheckedLink } from "../voices/attribution";
import type { Block } from "./blocks";
import type { Decisions } from "./draft";
import { occurrences } from "./occurrences";

/**
 * What a stretch leads to. `unknown`: a place whose position isn't known; `adjective`: could be linked to a place;
 * `left`: a person said that it leads nowhere.
 */
export type MarkState = "place" | "time" | "voice" | "unknown" | "adjective" | "left";

/** A stretch of a block that is marked, or could be. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly state: MarkState;
  /** The key of the place it leads to. */
  readonly key: string | null;
  /** Ids of the time and the voice it leads to. */
  readonly time: string | null;
  readonly voice: string | null;
  /** Its name in the list: for a found name its first spelling, else the words themselves. */
  readonly name: string;
  readonly isLinked: boolean;
}

type Target = Pick<Mark, "key" | "time" | "voice">;
export const NOWHERE: Target = { key: null, time: null, voice: null };

export function stateOf({ key, time, voice }: Target): MarkState {
  if (key !== null) return "place";
  if (time !== null) return "time";
  return voice === null ? "left" : "voice";
}

/**
 * @param isKnown whether there is a place of that key
 * @returns for each block, in reading order, what a person linked. The same words may lead to both a place and a time;
 * otherwise a later link replaces those that it overlaps.
 */
export function linkedMarks(
  blocks: readonly Block[],
  { words }: Pick<Decisions, "words">,
  isKnown: (key: string) => boolean,
): Mark[][] {
  const marks: Mark[][] = blocks.map(() => []);
  for (const linked of words) {
    const { place, time, voice } = linked;
    // A link to THE_REPORT only says that the sentence is the article's own word; it marks no words.
    if (voice === THE_REPORT || (typeof place === "string" && !isKnown(place))) continue;
    for (const { block, start, end } of occurrences(blocks, linked)) {
      const of = marks[block] ?? [];
      const same = of.find((mark) => mark.start === start && mark.end === end) ?? NOWHERE;
      const target = {
        key: place === undefined ? same.key : place,
        time: time === undefined ? same.time : time,
        voice: voice ?? same.voice,
      };
      marks[block] = [
        ...of.filter((mark) => mark.end <= start || mark.start >= end),
        { start, end, ...target, state: stateOf(target), name: linked.words, isLinked: true },
      ];
    }
  }
  for (const of of marks) of.sort((a, b) => a.start - b.start);
  return marks;
}

/** @returns for each block, the words that say who speaks, as a person linked them */
export function voiceLinks(blocks: readonly Block[], decisions: Pick<Decisions, "words" | "places">): CheckedLink[][] {
  const links = linkedMarks(blocks, decisions, (key) => key in decisions.places).map((of) =>
    of.flatMap(({ start, end, voice }): CheckedLink[] => (voice === null ? [] : [{ start, end, voice }])),
  );
  for (const linked of decisions.words) {
    if (linked.voice !== THE_REPORT) continue;
    for (const { block, start, end } of occurrences(blocks, linked)) {
      links[block]?.push({ start, end, voice: THE_REPORT });
    }
  }
  for (const of of links) of.sort((a, b) => a.start - b.start);
  return links;
}

/** Whether the mark keeps its words: marks that lead nowhere yet give way. */
const isFirm = ({ state, isLinked }: Mark): boolean =>
  isLinked || state === "place" || state === "time" || state === "voice";

/** Adds what the machine found below the existing marks: it gives way to firm ones and replaces the others. */
export function layUnder(marks: readonly Mark[], found: readonly Mark[]): Mark[] {
  let shown = [...marks];
  for (const mark of found) {
    const touched = shown.filter(({ start, end }) => start < mark.end && mark.start < end);
    // A sentence may have no other words to link to its voice than those of a place or a time: they keep both.
    const [same] = touched;
    if (touched.length === 1 && same && isVoiceAlone(same) && same.start === mark.start && same.end === mark.end) {
      shown = shown.map((one) => (one === same ? { ...mark, voice: same.voice } : one));
      continue;
    }
    if (touched.some((one) => isFirm(one) || !isFirm(mark))) continue;
    shown = [...shown.filter((one) => !touched.includes(one)), mark];
  }
  return shown.sort((a, b) => a.start - b.start);
}

const isVoiceAlone = ({ isLinked, state }: Mark): boolean => isLinked && state === "voice";
