/** Finds the gazetteer's names in the text: the longest one at each word. */
import type { Token } from "../text/tokens";
import { LOWER_AREA_NOUNS } from "../text/words";
import type { Gazetteer, NamedPlace } from "../types";

/** The tokens from `from` up to, but not including, `to`, which together are a name. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly named: readonly NamedPlace[];
}

/** In tokens, punctuation included: no name in the core is longer. */
const LONGEST = 7;
/** 'al-Bab', 'el-Arish', 'the Hague', 'sub-Saharan'. */
const SMALL_BEGINNINGS = new Set(["al", "el", "the", "sub"]);
const INNER_SIGN = /^[-‐‑–'’.&/,]$/u;

/** @returns the matches in order, none overlapping */
export function matchesOf(tokens: readonly Token[], gazetteer: Gazetteer): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = longestFrom(tokens, at, gazetteer);
    if (match) matches.push(match);
    at = match?.to ?? at + 1;
  }
  return matches;
}

function longestFrom(tokens: readonly Token[], from: number, gazetteer: Gazetteer): Match | null {
  const first = tokens[from];
  if (!first || !(first.isCapitalised || SMALL_BEGINNINGS.has(first.lower))) return null;
  let best: Match | null = null;
  let key = "";
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at++) {
    const token = tokens[at];
    if (!token || (at > from && !continues(token))) break;
    if (token.key) key = key ? `${key} ${token.key}` : token.key;
    if (!endsName(token, at > from)) continue;
    const named = gazetteer.named(key);
    if (named.length > 0) best = { from, to: at + 1, key, named };
  }
  return best;
}

const continues = ({ gap, key, text }: Token): boolean => !/\n|../u.test(gap) && (key !== "" || INNER_SIGN.test(text));

function endsName({ key, text, lower, isCapitalised }: Token, isLater: boolean): boolean {
  if (key === "" || /^[’']s$/iu.test(text)) return false;
  return !isLater || isCapitalised || LOWER_AREA_NOUNS.has(lower) || /[’']/u.test(text);
}
