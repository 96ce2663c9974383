/** All the changes that an author can make to a draft, each in one step, and how they are undone. */
import { fold } from "../mentions/words";
import type { NamedVoice } from "../types";
import {
  type Candidate,
  type Decisions,
  type Draft,
  type Facts,
  type LinkedWords,
  NO_DECISIONS,
  type Words,
} from "./draft";
import { isSameWords } from "./occurrences";

/** The key for decisions about a found name: the same whatever its capitals and accents. */
export const nameKey = (name: string): string =>
  fold(name)
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/\s+/gu, " ")
    .trim();

export type Change =
  | { readonly do: "write"; readonly text: string }
  | { readonly do: "say"; readonly facts: Partial<Facts> }
  /** These names aren't places, anywhere in the text; links that were made by hand are removed. */
  | { readonly do: "leave out"; readonly names: readonly string[]; readonly words?: readonly string[] }
  /** Decisions about the names are dropped: they are as the machine found them again. */
  | { readonly do: "take back"; readonly names: readonly string[] }
  /** The names mean this place, anywhere in the text; and so do words that were linked to another one. */
  | {
      readonly do: "choose";
      readonly names: readonly string[];
      readonly words?: readonly string[];
      readonly place: Candidate;
    }
  /** Links words to this place, or to none (null). */
  | { readonly do: "link"; readonly words: readonly Words[]; readonly place: Candidate | null }
  | { readonly do: "unlink"; readonly words: string }
  /** Links words to this time, by its id, or to none (null). */
  | { readonly do: "date"; readonly words: readonly Words[]; readonly time: string | null }
  /** Links words to the voice of their sentence, replacing what was decided about it before. */
  | {
      readonly do: "attribute";
      readonly words: readonly LinkedWords[];
      readonly instead: readonly LinkedWords[];
      /** The voice, if a person named it or its name is to be kept from now on. */
      readonly named?: NamedVoice;
    }
  /** Decisions about words are dropped: they are as the machine found them again. */
  | { readonly do: "forget"; readonly words: readonly LinkedWords[] }
  | { readonly do: "name voice"; readonly voice: NamedVoice }
  | { readonly do: "merge voices"; readonly from: NamedVoice; readonly into: NamedVoice }
  /** Separates a name from the place that it was merged into: it gets a copy of that place. */
  | { readonly do: "part"; readonly name: string; readonly place: Candidate }
  | { readonly do: "call"; readonly place: string; readonly name: string }
  | { readonly do: "draw as"; readonly place: string; readonly as: "outline" | "point" }
  /** @param order keys of all rows as they are now */
  | { readonly do: "move"; readonly order: readonly string[]; readonly from: number; readonly to: number }
  | { readonly do: "open on"; readonly places: readonly string[] | null }
  | { readonly do: "look"; readonly places: readonly string[]; readonly looked: boolean };

export interface History {
  readonly past: readonly Decisions[];
  readonly draft: Draft;
  readonly future: readonly Decisions[];
}

/** How many steps can be undone. */
const MOST_PAST = 200;

/** @param draft may lack fields, if an older version of the page stored it */
export const historyOf = (draft: Draft): History => ({
  past: [],
  draft: { ...draft, decisions: { ...NO_DECISIONS, ...draft.decisions } },
  future: [],
});

/** Typed text and facts are undone in their own fields by the browser; all other changes can be undone here. */
export function changed(history: History, change: Change): History {
  const { past, draft } = history;
  if (change.do === "write") return { ...history, draft: { ...draft, text: change.text } };
  if (change.do === "say") return { ...history, draft: { ...draft, facts: { ...draft.facts, ...change.facts } } };
  const decisions = decided(draft.decisions, change);
  if (decisions === draft.decisions) return history;
  return { past: [...past, draft.decisions].slice(-MOST_PAST), draft: { ...draft, decisions }, future: [] };
}

export function undone({ past, draft, future }: History): History {
  const last = past.at(-1);
  if (!last) return { past, draft, future };
  return { past: past.slice(0, -1), draft: { ...draft, decisions: last }, future: [draft.decisions, ...future] };
}

export function redone({ past, draft, future }: History): History {
  const [next, ...others] = future;
  if (!next) return { past, draft, future };
  return { past: [...past, draft.decisions], draft: { ...draft, decisions: next }, future: others };
}

type Decision = Exclude<Change, { do: "write" | "say" }>;

function decided(decisions: Decisions, change: Decision): Decisions {
  switch (change.do) {
    case "leave out": {
      const words = decisions.words.filter((one) => !(isOfPlace(one) && change.words?.includes(one.words)));
      return withNames({ ...decisions, words }, change.names, null);
    }
    case "take back": {
      const back = new Set(change.names.map(nameKey));
      const names = Object.fromEntries(Object.entries(decisions.names).filter(([name]) => !back.has(name)));
      return { ...decisions, names };
    }
    case "choose": {
      const { key } = change.place;
      const words = decisions.words.map((one) =>
        isOfPlace(one) && change.words?.includes(one.words) ? { ...one, place: key } : one,
      );
      return withNames(knowing({ ...decisions, words }, change.place), change.names, key);
    }
    case "part": {
      const { place, name } = change;
      const own = { ...place, key: `${place.key}~${nameKey(name)}`, name };
      return withNames(knowing(decisions, own), [name], own.key);
    }
    case "link": {
      const { place } = change;
      const words = without(decisions.words, change.words, isOfPlace);
      const linked = change.words.map((one): LinkedWords => ({ ...one, place: place?.key ?? null }));
      return { ...(place ? knowing(decisions, place) : decisions), words: [...words, ...linked] };
    }
    case "unlink":
      return {
        ...decisions,
        words: decisions.words.filter((one) => !(isOfPlace(one) && one.words === change.words)),
      };
    case "date": {
      const words = without(decisions.words, change.words, ({ time }) => time !== undefined);
      return { ...decisions, words: [...words, ...change.words.map((one) => ({ ...one, time: change.time }))] };
    }
    case "attribute": {
      const { words: linked, instead, named } = change;
      const others = without(decisions.words, linked, ({ voice }) => voice !== undefined);
      const words = [...others.filter((one) => !instead.includes(one)), ...linked];
      return { ...decisions, words, voices: named ? naming(decisions.voices, named) : decisions.voices };
    }
    case "forget":
      return { ...decisions, words: decisions.words.filter((one) => !change.words.includes(one)) };
    case "name voice":
      return { ...decisions, voices: naming(decisions.voices, change.voice) };
    case "merge voices": {
      const { from, into } = change;
      const as = [...into.as, from.name, ...from.as];
      const others = decisions.voices.filter(({ id }) => id !== from.id);
      return {
        ...decisions,
        voices: naming(others, { ...into, as }),
        words: decisions.words.map((one) => (one.voice === from.id ? { ...one, voice: into.id } : one)),
      };
    }
    case "call":
      return looking({ ...decisions, called: { ...decisions.called, [change.place]: change.name } }, [change.place]);
    case "draw as": {
      const others = decisions.asPoint.filter((key) => key !== change.place);
      const asPoint = change.as === "point" ? [...others, change.place] : others;
      return looking({ ...decisions, asPoint }, [change.place]);
    }
    case "move": {
      const item = change.order[change.from];
      if (item === undefined || !(change.to in change.order)) return decisions;
      return { ...decisions, order: change.order.toSpliced(change.from, 1).toSpliced(change.to, 0, item) };
    }
    case "open on":
      return { ...decisions, opensOn: change.places };
    case "look": {
      if (change.looked) return looking(decisions, change.places);
      return { ...decisions, looked: decisions.looked.filter((key) => !change.places.includes(key)) };
    }
  }
}

const isOfPlace = ({ place }: LinkedWords): boolean => place !== undefined;

/** The decisions without those of this kind about exactly these words. */
const without = (
  decided: readonly LinkedWords[],
  words: readonly Words[],
  isOfKind: (one: LinkedWords) => boolean,
): LinkedWords[] => decided.filter((one) => !(isOfKind(one) && words.some((other) => isSameWords(one, other))));

/** Replaces or adds the voice. A name belongs to one voice only: other voices lose the names that this one has. */
function naming(voices: readonly NamedVoice[], { as, ...voice }: NamedVoice): NamedVoice[] {
  const taken = new Set([voice, ...voices.filter(({ id }) => id !== voice.id)].map(({ name }) => fold(name)));
  const named = { ...voice, as: as.filter((name) => !taken.has(fold(name)) && taken.add(fold(name))) };
  const own = new Set([named.name, ...named.as].map(fold));
  const isKnown = voices.some(({ id }) => id === voice.id);
  const others = voices.map((one) =>
    one.id === voice.id ? named : { ...one, as: one.as.filter((name) => !own.has(fold(name))) },
  );
  return isKnown ? others : [...others, named];
}

const withNames = (decisions: Decisions, names: readonly string[], place: string | null): Decisions => ({
  ...decisions,
  names: { ...decisions.names, ...Object.fromEntries(names.map((name) => [nameKey(name), place])) },
});

/** Adds a place that a person chose; choosing it counts as having looked at it. */
const knowing = (decisions: Decisions, place: Candidate): Decisions =>
  looking({ ...decisions, places: { ...decisions.places, [place.key]: place } }, [place.key]);

const looking = (decisions: Decisions, keys: readonly string[]): Decisions => ({
  ...decisions,
  looked: [...new Set([...decisions.looked, ...keys])],
});
