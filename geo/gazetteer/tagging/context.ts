/** A match with what stands around it: what the rules look at. */
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
  /** One word, and what the text says of it elsewhere. */
  readonly isSingle: boolean;
  readonly evidence: Evidence;
  readonly isAdjective: boolean;
  /** Countries, continents, seas and large regions: hardly ever anything else. */
  readonly isGreat: boolean;
  /** The most people of any place of that name. */
  readonly population: number;
  /** A capitalised word, parted by a space only, that is no name of a place itself. */
  readonly besideBefore: Token | undefined;
  readonly besideAfter: Token | undefined;
  /** The last of the capitalised words behind it: 'Times' in 'Paris Evening Times'. */
  readonly runEnd: Token | undefined;
  readonly followsPreposition: boolean;
  /** 'Paris' in 'Paris, Texas'. */
  readonly hasContainer: boolean;
  /** 'Texas' in 'Paris, Texas'. */
  readonly isContainer: boolean;
  /** What stands beside it says so: a party's letter, its people, a dateline. */
  readonly isSupportedHere: boolean;
  /** Something besides the name itself says that it is a place. */
  readonly isSupported: boolean;
}

/** Before the constituency of American politicians: 'R-Ocilla'. */
const PARTIES = new Set(["R", "D", "I", "DFL"]);

/** Regions of more people are as well known as countries. */
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
    runEnd: runEnd(tokens, match.to),
    followsPreposition,
    hasContainer,
    isContainer,
    isSupportedHere,
    isSupported: isSupportedHere || followsPreposition || hasContainer || isContainer || (isSingle && evidence.places > 0),
  };
}

function isGreat({ place, role }: NamedPlace): boolean {
  if (role === "adjective") return true;
  if (place.kind === "region") return place.population >= GREAT_REGION;
  return place.kind !== "city" && place.kind !== "district";
}

function isContainerName(match: Match | undefined): boolean {
  return match?.named.some(({ place, role }) => role !== "adjective" && /country|region|area/u.test(place.kind)) ?? false;
}

function runEnd(tokens: readonly Token[], from: number): Token | undefined {
  let end: Token | undefined;
  for (let at = from; tokens[at]?.isCapitalised && tokens[at]?.gap === " "; at++) end = tokens[at];
  return end;
}

/**
 * @returns whether the name is a place's wherever it stands before another: 'Shannon' before a surname isn't, and no given
 * name is but for countries' and great cities'
 */
export function isPlaceName(match: Match | undefined, { givenNames }: Gazetteer): boolean {
  if (!match) return false;
  return !givenNames.has(match.key) || match.named.some(isWellKnown);
}

const isWellKnown = ({ place }: NamedPlace): boolean => place.kind === "country" || place.population >= 500_000;
