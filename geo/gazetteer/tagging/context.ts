/** A match with the words around it: what the rules look at. */
import type { Token } from "../text/tokens";
import { PLACE_PREPOSITIONS, RESIDENTS } from "../text/words";
import type { Gazetteer, NamedPlace } from "../types";
import type { Evidence } from "./evidence";
import type { Match } from "./matches";

export interface Context {
  readonly match: Match;
  readonly tokens: readonly Token[];
  readonly gazetteer: Gazetteer;
  /** The match at a token, or none. */
  readonly matchAt: (at: number) => Match | undefined;
  readonly first: Token;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  /** Whether the name is a single word; and what the rest of the text says about that word. */
  readonly isSingle: boolean;
  readonly evidence: Evidence;
  readonly isAdjective: boolean;
  /** Countries, continents, seas and large regions: their names hardly ever mean anything else. */
  readonly isGreat: boolean;
  /** The most people of any place of that name. */
  readonly population: number;
  /** The word before (and after), if it is capitalised and only a space lies between. */
  readonly besideBefore: Token | undefined;
  readonly besideAfter: Token | undefined;
  /** The last of the capitalised words that follow: 'Times' in 'Paris Evening Times'. */
  readonly runEnd: Token | undefined;
  readonly followsPreposition: boolean;
  /** 'Paris' in 'Paris, Texas'. */
  readonly hasContainer: boolean;
  /** 'Texas' in 'Paris, Texas'. */
  readonly isContainer: boolean;
  /** The words next to it show that it is a place: a party's letter, its people, a dateline. */
  readonly isSupportedHere: boolean;
  /** Something other than the name itself shows that it is a place. */
  readonly isSupported: boolean;
}

/** American parties' letters, put before a politician's constituency: 'R-Ocilla'. */
const PARTIES = new Set(["R", "D", "I", "DFL"]);

/** Regions of more people than this are as well known as countries. */
const GREAT_REGION = 2_000_000;

export function contextOf(
  match: Match,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  matchAt: (at: number) => Match | undefined,
  evidenceOf: (key: string) => Evidence,
): Context {
  const first = tokens[match.from] as Token;
  const before = tokens[match.from - 1];
  const after = tokens[match.to];
  const evidence = evidenceOf(first.key);
  const isSingle = match.to - match.from === 1;
  const isAdjective = match.named.some(({ role }) => role === "adjective");
  const followsPreposition = before !== undefined && !before.isCapitalised && PLACE_PREPOSITIONS.has(before.lower);
  const hasContainer = after?.text === "," && isContainerName(matchAt(match.to + 1));
  const party = tokens[match.from - 2];
  const isOfParty = before?.text === "-" && party !== undefined && PARTIES.has(party.text);
  const isTownOfPeople = after !== undefined && !after.isCapitalised && after.gap === " " && RESIDENTS.has(after.lower);
  const isDateline = first.gap.includes("\n") && first.isAllCapitals && /^[-–—,(]$/u.test(after?.text ?? "");
  const isSupportedHere = isOfParty || isTownOfPeople || isDateline;
  const isContainer = before?.text === "," && matchAt(match.from - 2) !== undefined;
  return {
    match,
    tokens,
    gazetteer,
    matchAt,
    first,
    before,
    after,
    isSingle,
    evidence,
    isAdjective,
    isGreat: match.named.some(isGreat),
    population: Math.max(...match.named.map(({ place }) => place.population)),
    besideBefore: before?.isCapitalised && first.gap === " " ? before : undefined,
    besideAfter: after?.isCapitalised && after.gap === " " ? after : undefined,
    runEnd: runFrom(tokens, match.to).at(-1),
    followsPreposition,
    hasContainer,
    isContainer,
    isSupportedHere,
    isSupported:
      isSupportedHere || followsPreposition || hasContainer || isContainer || (isSingle && evidence.places > 0),
  };
}

function isGreat({ place, role }: NamedPlace): boolean {
  if (role === "adjective") return true;
  if (place.kind === "region") return place.population >= GREAT_REGION;
  return place.kind !== "city" && place.kind !== "district";
}

function isContainerName(match: Match | undefined): boolean {
  return (
    match?.named.some(({ place, role }) => role !== "adjective" && /country|region|area/u.test(place.kind)) ?? false
  );
}

/** No name goes on for longer; headlines in capitals do. */
const LONGEST_RUN = 12;

/** @returns the capitalised words from a token on that have only single spaces between them */
export function runFrom(tokens: readonly Token[], from: number): Token[] {
  const next = tokens.slice(from, from + LONGEST_RUN);
  const end = next.findIndex(({ isCapitalised, gap }) => !isCapitalised || gap !== " ");
  return end < 0 ? next : next.slice(0, end);
}

/**
 * @returns whether a match before another name counts as a place: not if it is also a given name ('Shannon' before a
 * surname), unless it is a country or a large city
 */
export function isPlaceName(match: Match | undefined, { givenNames }: Gazetteer): boolean {
  if (!match) return false;
  return !givenNames.has(match.key) || match.named.some(isWellKnown);
}

const isWellKnown = ({ place }: NamedPlace): boolean => place.kind === "country" || place.population >= 500_000;
