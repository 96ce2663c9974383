/** What a machine found with what a person decided laid over it: the rows of the list, and what is marked in the text. */
import type { Block } from "./blocks";
import { isPassage } from "./blocks";
import { nameKey } from "./change";
import type { Candidate, Decisions, FoundName, LinkedWords, Stretch } from "./draft";

export interface Row {
  readonly place: Candidate;
  /** As the story calls it. */
  readonly name: string;
  readonly asPoint: boolean;
  /** Names of the text that mean it, the first one first. */
  readonly names: readonly RowName[];
  /** Words that a person linked to it. */
  readonly words: readonly string[];
  /** How often it is spoken of, and in how many passages. */
  readonly mentions: number;
  readonly passages: number;
  readonly looked: boolean;
  /** Other places that its first name may mean. */
  readonly candidates: readonly Candidate[];
}

interface RowName {
  readonly text: string;
  readonly count: number;
}

/** `place`: it leads to a place; `unknown`: nobody knows where it is; `adjective`: it could; `left`: a person said it's none. */
export type MarkState = "place" | "unknown" | "adjective" | "left";

/** A stretch of a block that is marked, or could be. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly state: MarkState;
  /** Of the place it leads to. */
  readonly key: string | null;
  /** As the list calls it: of a found name its first spelling, else the words. */
  readonly name: string;
  readonly isLinked: boolean;
}

export interface Resolved {
  readonly rows: readonly Row[];
  readonly unknown: readonly FoundName[];
  readonly adjectives: readonly FoundName[];
  readonly left: readonly FoundName[];
  /** For each block, in reading order, none overlapping. */
  readonly marks: readonly (readonly Mark[])[];
}

/** @param found as the finder gives it for these blocks */
export function resolve(blocks: readonly Block[], found: readonly FoundName[], decisions: Decisions): Resolved {
  const byKey = new Map<string, Candidate>();
  for (const { candidates } of found) for (const one of candidates) if (!byKey.has(one.key)) byKey.set(one.key, one);
  for (const place of Object.values(decisions.places)) byKey.set(place.key, place);

  const stateOf = (name: FoundName): { state: MarkState; key: string | null } => {
    const decided = decisions.names[nameKey(name.text)];
    if (decided === null) return { state: "left", key: null };
    if (decided !== undefined && byKey.has(decided)) return { state: "place", key: decided };
    if (decisions.onlyThese) return { state: "left", key: null };
    if (name.isAdjective) return { state: "adjective", key: null };
    const [first] = name.candidates;
    return first ? { state: "place", key: first.key } : { state: "unknown", key: null };
  };

  const marks: Mark[][] = blocks.map(() => []);
  for (const linked of decisions.words) {
    if (linked.place !== null && !byKey.has(linked.place)) continue;
    for (const { block, start, end } of occurrences(blocks, linked)) {
      const of = marks[block];
      if (!of) continue;
      marks[block] = [
        ...of.filter((mark) => mark.end <= start || mark.start >= end),
        {
          ...{ start, end, key: linked.place, name: linked.words, isLinked: true },
          state: linked.place === null ? "left" : "place",
        },
      ];
    }
  }
  const states = found.map((name) => ({ name, ...stateOf(name) }));
  for (const { name, state, key } of states) {
    for (const { block, start, end } of name.at) {
      const of = marks[block];
      const kind = blocks[block];
      if (!of || !kind || !isPassage(kind) || of.some((mark) => mark.start < end && mark.end > start)) continue;
      of.push({ start, end, state, key, name: name.text, isLinked: false });
    }
  }
  for (const of of marks) of.sort((a, b) => a.start - b.start);

  const foundAs = (state: MarkState) => states.filter((one) => one.state === state).map(({ name }) => name);
  return {
    rows: rowsOf(marks, byKey, found, decisions),
    unknown: foundAs("unknown"),
    adjectives: foundAs("adjective"),
    left: foundAs("left"),
    marks,
  };
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
  // What a person put in order stands first, in that order; the rest follows as it is read.
  const placeIn = ({ place }: Row) => (order.includes(place.key) ? order.indexOf(place.key) : order.length);
  return rows.toSorted((a, b) => placeIn(a) - placeIn(b));
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const isWithin = (text: string, at: number): boolean =>
  at > 0 && at < text.length && LETTER.test(text[at] ?? "") && LETTER.test(text[at - 1] ?? "");

/** @returns where the words stand in the text, whole: not as a part of longer ones */
export function occurrences(blocks: readonly Block[], { words, only }: Pick<LinkedWords, "words" | "only">): Stretch[] {
  if (words === "") return [];
  return blocks.flatMap((of, block) => {
    const found: Stretch[] = [];
    if (!isPassage(of)) return found;
    for (let start = of.text.indexOf(words); start >= 0; start = of.text.indexOf(words, start + words.length)) {
      const end = start + words.length;
      const isIt =
        !isWithin(of.text, start) &&
        !isWithin(of.text, end) &&
        (!only || (of.text.slice(0, start).endsWith(only.before) && of.text.slice(end).startsWith(only.after)));
      if (isIt) found.push({ block, start, end });
    }
    return found;
  });
}

/** How much of the text on either side tells one occurrence from another, in UTF-16 units. */
const CONTEXT = 24;

/** @returns what LinkedWords needs to find just this stretch again, also after other parts of the text have changed */
export function contextOf(blocks: readonly Block[], { block, start, end }: Stretch): NonNullable<LinkedWords["only"]> {
  const text = blocks[block]?.text ?? "";
  return { before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) };
}
