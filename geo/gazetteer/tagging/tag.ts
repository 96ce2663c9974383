/** Text → the spans that name places. `placing/` decides which place each one means. */
import { type Token, tokensOf } from "../text/tokens";
import type { Gazetteer, Span } from "../types";
import { contextOf, isPlaceName } from "./context";
import { evidenceOf } from "./evidence";
import { type Match, matchesOf } from "./matches";
import { REFUSALS } from "./refusals";
import { numberedRoads, premises, villages } from "./unlisted";
import { widened } from "./widen";

/** @returns spans in reading order, none overlapping */
export function tagPlaces(text: string, gazetteer: Gazetteer): Span[] {
  const tokens = tokensOf(text);
  const named = namedRanges(tokens, gazetteer);
  const unlisted = [...numberedRoads(tokens), ...villages(tokens, gazetteer)];
  return withoutOverlaps([premises(tokens), named, unlisted]).map(({ from, to }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  }));
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function namedRanges(tokens: readonly Token[], gazetteer: Gazetteer): Range[] {
  const matches = matchesOf(tokens, gazetteer);
  const byToken = new Map<number, Match>();
  for (const match of matches) for (let at = match.from; at < match.to; at++) byToken.set(at, match);
  const matchAt = (at: number) => byToken.get(at);
  const evidence = evidenceOf(tokens, (at) => isPlaceName(matchAt(at), gazetteer), gazetteer);
  return matches.flatMap((match) => {
    const context = contextOf(match, tokens, gazetteer, matchAt, evidence);
    if (REFUSALS.some(({ refuses }) => refuses(context))) return [];
    return [widened(tokens, match.from, match.to, context.isGreat)];
  });
}

/**
 * @param groups where ranges overlap, the one in the earlier group wins
 * @returns the ranges in the order of the text
 */
function withoutOverlaps(groups: readonly (readonly Range[])[]): Range[] {
  const taken = new Set<number>();
  const kept: Range[] = [];
  for (const range of groups.flat()) {
    const places = Array.from({ length: range.to - range.from }, (_, i) => range.from + i);
    if (places.some((at) => taken.has(at))) continue;
    for (const at of places) taken.add(at);
    kept.push(range);
  }
  return kept.sort((a, b) => a.from - b.from);
}
