/** Combines what the machine found with what a person decided: the rows of the lists, and the marks in the text. */
import type { Mention } from "../types";
import { type Block, isPassage } from "./blocks";
import { nameKey } from "./change";
import type { Candidate, Decisions, FoundName } from "./draft";
import { layUnder, linkedMarks, type Mark, type MarkState, NOWHERE, stateOf } from "./marks";
import { NOTHING_READ, type Read } from "./read";
import { type TimeRow, timeRows, timesLeft } from "./time-rows";
import { type SaidRow, saidRows, type VoiceRow, voiceRows } from "./voice-rows";

export interface Row {
  readonly place: Candidate;
  /** Its name in the story. */
  readonly name: string;
  readonly asPoint: boolean;
  /** Names of the text that mean it, the first one first. */
  readonly names: readonly RowName[];
  /** Words that a person linked to it. */
  readonly words: readonly string[];
  /** How often it is mentioned, and in how many passages. */
  readonly mentions: number;
  readonly passages: number;
  readonly looked: boolean;
  /** The places that its first name may mean. */
  readonly candidates: readonly Candidate[];
}

interface RowName {
  readonly text: string;
  readonly count: number;
}

export interface Resolved {
  readonly rows: readonly Row[];
  readonly unknown: readonly FoundName[];
  readonly adjectives: readonly FoundName[];
  readonly left: readonly FoundName[];
  /** For each block, in reading order, none overlapping. */
  readonly marks: readonly (readonly Mark[])[];
  /** In reading order. */
  readonly times: readonly TimeRow[];
  /** Times that a machine found, and a person left out. */
  readonly timesLeft: readonly TimeRow[];
  /** In the order in which they are heard. */
  readonly voices: readonly VoiceRow[];
  /** Sentences without a voice: the article's own word, or those for which only a person can tell who speaks. */
  readonly nobody: readonly SaidRow[];
  readonly open: readonly SaidRow[];
  readonly read: Read;
}

/** @param found as the finder gives it for these blocks @param read of them */
export function resolve(
  blocks: readonly Block[],
  found: readonly FoundName[],
  decisions: Decisions,
  read: Read = NOTHING_READ,
): Resolved {
  const byKey = new Map<string, Candidate>();
  for (const { candidates } of found) for (const one of candidates) if (!byKey.has(one.key)) byKey.set(one.key, one);
  for (const place of Object.values(decisions.places)) byKey.set(place.key, place);

  const decided = (name: FoundName): { state: MarkState; key: string | null } => {
    const decision = decisions.names[nameKey(name.text)];
    if (decision === null) return { state: "left", key: null };
    if (decision !== undefined && byKey.has(decision)) return { state: "place", key: decision };
    if (decisions.onlyThese) return { state: "left", key: null };
    if (name.isAdjective) return { state: "adjective", key: null };
    const [first] = name.candidates;
    return first ? { state: "place", key: first.key } : { state: "unknown", key: null };
  };
  const states = found.map((name) => ({ name, ...decided(name) }));
  const named: Mark[][] = blocks.map(() => []);
  for (const { name, state, key } of states) {
    for (const { block, start, end } of name.at) {
      const of = blocks[block];
      if (of && isPassage(of)) {
        named[block]?.push({ ...NOWHERE, start, end, state, key, name: name.text, isLinked: false });
      }
    }
  }
  const marks = linkedMarks(blocks, decisions, (key) => byKey.has(key)).map((linked, i) =>
    [named[i] ?? [], marksOf(blocks[i], read.times[i]), marksOf(blocks[i], read.speakers[i])].reduce(layUnder, linked),
  );

  const said = saidRows(blocks, read);
  const foundAs = (state: MarkState) => states.filter((one) => one.state === state).map(({ name }) => name);
  return {
    rows: rowsOf(marks, byKey, found, decisions),
    unknown: foundAs("unknown"),
    adjectives: foundAs("adjective"),
    left: foundAs("left"),
    marks,
    times: timeRows(blocks, marks),
    timesLeft: timesLeft(blocks, marks, read),
    voices: voiceRows(marks, said, read, decisions),
    nobody: said.filter(({ by, how }) => by.length === 0 && how !== "open"),
    open: said.filter(({ how }) => how === "open"),
    read,
  };
}

/** @param found times, or words that name who speaks; they may be of a text that has changed since */
function marksOf(block: Block | undefined, found: readonly Mention[] = []): Mark[] {
  return found.flatMap(({ start, end, time = null, voice = null }): Mark[] => {
    if (!block || !isPassage(block) || end > block.text.length) return [];
    const target = { key: null, time, voice };
    return [{ start, end, ...target, state: stateOf(target), name: block.text.slice(start, end), isLinked: false }];
  });
}

function rowsOf(
  marks: readonly (readonly Mark[])[],
  byKey: ReadonlyMap<string, Candidate>,
  found: readonly FoundName[],
  { order, called, asPoint, looked }: Decisions,
): Row[] {
  const spoken = new Map<string, { mark: Mark; block: number }[]>();
  for (const [block, of] of marks.entries()) {
    for (const mark of of) {
      if (mark.key === null) continue;
      const known = spoken.get(mark.key);
      if (known) known.push({ mark, block });
      else spoken.set(mark.key, [{ mark, block }]);
    }
  }
  const rows = [...spoken].flatMap(([key, at]): Row[] => {
    const place = byKey.get(key);
    if (!place) return [];
    const named = at.filter(({ mark }) => !mark.isLinked);
    const names = new Map<string, number>();
    for (const { mark } of named) names.set(mark.name, (names.get(mark.name) ?? 0) + 1);
    const [first] = names.keys();
    return [
      {
        place,
        name: called[key] ?? place.name,
        asPoint: asPoint.includes(key),
        names: [...names].map(([text, count]) => ({ text, count })),
        words: [...new Set(at.filter(({ mark }) => mark.isLinked).map(({ mark }) => mark.name))],
        mentions: at.length,
        passages: new Set(at.map(({ block }) => block)).size,
        looked: looked.includes(key),
        candidates: found.find(({ text }) => text === first)?.candidates ?? [],
      },
    ];
  });
  // Places that a person has ordered come first; the rest follow in reading order.
  const placeIn = ({ place }: Row) => (order.includes(place.key) ? order.indexOf(place.key) : order.length);
  return rows.toSorted((a, b) => placeIn(a) - placeIn(b));
}
