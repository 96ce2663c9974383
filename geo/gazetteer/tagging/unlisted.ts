/** Places that are too small for the gazetteer, recognised by how they are written: roads, premises, villages. */
import type { Token } from "../text/tokens";
import {
  ACTING_PREMISES,
  CALENDAR,
  DIRECTIONS,
  FUNCTION_WORDS,
  ORGANISATIONS,
  OTHER_NAMES,
  PLACE_PREPOSITIONS,
  PREMISES,
  TITLES,
} from "../text/words";
import type { Gazetteer } from "../types";

interface Range {
  readonly from: number;
  readonly to: number;
}

const WHERE = new Set(["in", "at", "near", "outside"]);

/** 'M25', 'A1(M)'; 'Route 66', 'Highway 101'. @returns roads with a number as their name */
export function numberedRoads(tokens: readonly Token[]): Range[] {
  return tokens.flatMap(({ text, lower, isCapitalised, gap }, at) => {
    const next = tokens[at + 1];
    if (/^[AMB]\d{1,4}$/u.test(text) && !(tokens[at - 1]?.isCapitalised && gap === " "))
      return [{ from: at, to: at + 1 }];
    if (isCapitalised && /^(?:highway|route|interstate|hwy)$/u.test(lower) && next && /^\d+$/u.test(next.text))
      return [{ from: at, to: at + 2 }];
    return [];
  });
}

/** 'Orchard Street', 'Heathrow Airport'. @returns capitalised runs that end in a noun of premises */
export function premises(tokens: readonly Token[]): Range[] {
  const found: Range[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!tokens[from]?.isCapitalised) continue;
    let last = from;
    while (runsOn(tokens, last)) last += tokens[last + 1]?.isCapitalised ? 1 : 2;
    const start = beginning(tokens, from, last);
    const noun = tokens[last];
    if (
      noun &&
      start < last &&
      PREMISES.has(noun.lower) &&
      !tokens[from]?.isAllCapitals &&
      !isPerson(tokens, start, last)
    ) {
      if (!ACTING_PREMISES.has(noun.lower) || isWhere(tokens, start)) found.push({ from: start, to: last + 1 });
    }
    from = last;
  }
  return found;
}

/** 'Macdonald-Cartier International': a hyphen doesn't end a name. */
function runsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.isCapitalised) return next.gap === " ";
  const after = tokens[at + 2];
  return next?.text === "-" && next.gap === "" && after?.gap === "" && after.isCapitalised;
}

/** Skips capitalised words before the name: 'At Kennedy Airport', 'Governor Smith Road'. */
function beginning(tokens: readonly Token[], from: number, last: number): number {
  let at = from;
  while (at < last) {
    const { lower, startsSentence } = tokens[at] as Token;
    const isNamePart = !FUNCTION_WORDS.has(lower) || lower === "new" || lower === "old";
    if (isNamePart && !TITLES.has(lower) && !(startsSentence && OTHER_NAMES.has(lower))) break;
    at++;
  }
  return at;
}

function isWhere(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return WHERE.has(before?.lower ?? "") || (before?.lower === "the" && WHERE.has(tokens[from - 2]?.lower ?? ""));
}

/** 'Virginia L. Lane' */
const isPerson = (tokens: readonly Token[], from: number, last: number): boolean =>
  last - from >= 2 && tokens.slice(from + 1, last).some(({ text }) => /^\p{Lu}\.$/u.test(text));

/**
 * 'in Kelleyland'.
 * @returns single capitalised words after 'in', 'near' or 'outside' that aren't anything else we know
 */
export function villages(tokens: readonly Token[], gazetteer: Gazetteer): Range[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (!before || before.isCapitalised || !WHERE.has(before.lower) || before.lower === "at") return [];
    if (!/^\p{Lu}\p{Ll}{3,}$/u.test(token.text) || token.gap !== " " || isOtherwiseKnown(token, gazetteer)) return [];
    if (after && ((after.isCapitalised && after.gap === " ") || /^[’']s$/u.test(after.text))) return [];
    return [{ from: at, to: at + 1 }];
  });
}

function isOtherwiseKnown({ lower, key }: Token, { givenNames }: Gazetteer): boolean {
  const tables = [
    CALENDAR,
    FUNCTION_WORDS,
    OTHER_NAMES,
    TITLES,
    ORGANISATIONS,
    DIRECTIONS,
    PLACE_PREPOSITIONS,
    NOT_VILLAGES,
  ];
  return givenNames.has(key) || tables.some((table) => table.has(lower));
}

/** Capitalised words that follow 'in' and aren't places: languages, faiths, bodies. */
const NOT_VILLAGES = new Set(
  "english french arabic spanish german hebrew latin russian chinese mandarin urdu hindi turkish greek italian portuguese congress parliament christianity islam judaism buddhism hinduism internet".split(
    " ",
  ),
);
