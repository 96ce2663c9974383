/** Spans → places: the candidates of each, likeliest first, with the reason for the first one. */
import type { Candidate, FoundPlace, Gazetteer, GazetteerPlace, Span } from "../types";
import { type Name, weighNames } from "./agreement";
import { hearContainers } from "./containment";
import { type Mention, mentionsOf } from "./mentions";
import { reasonFor } from "./reasons";
import { SHARPNESS } from "./weights";

/** How many candidates of a mention are returned. */
const MOST_CANDIDATES = 10;

/** @param spans in reading order, none overlapping */
export function placeSpans(text: string, spans: readonly Span[], gazetteer: Gazetteer): FoundPlace[] {
  const mentions = mentionsOf(text, spans, gazetteer);
  hearContainers(text, mentions);
  const names = weighNames(mentions);
  return nearbyPlaces(mentions.map((mention) => foundPlace(mention, names.get(mention.key))));
}

function foundPlace(mention: Mention, name: Name | undefined): FoundPlace {
  const { start, end, quote } = mention;
  const candidates = name ? ranked(mention, name) : [];
  const reason = reasonFor(mention, candidates);
  return { start, end, quote, adjective: candidates[0]?.role === "adjective", candidates, near: null, reason };
}

/** For a name that the gazetteer doesn't know: how many mentions away a nearby place is looked for. */
const REACH = 12;

/** Gives mentions without candidates the place named nearest to them: a local one, else a region or a country. */
function nearbyPlaces(found: readonly FoundPlace[]): FoundPlace[] {
  return found.map((one, at) => {
    if (one.candidates.length > 0) return one;
    const beside = Array.from({ length: REACH }, (_, i) => [found[at - i - 1], found[at + i + 1]])
      .flat()
      .flatMap((other) => (other?.candidates[0] && !other.adjective ? [other.candidates[0].place] : []));
    const near = beside.find(isLocal) ?? beside.find(({ kind }) => kind === "region" || kind === "country") ?? null;
    return near ? { ...one, near, reason: `${one.quote}: not in the gazetteer, named beside ${near.name}` } : one;
  });
}

const isLocal = ({ kind }: GazetteerPlace): boolean => kind === "city" || kind === "district";

/** Where the words around a mention settle it, its own score comes first, and the rest of the text second. */
function ranked(mention: Mention, { options, shares }: Name): Candidate[] {
  const settled = mention.container !== null || mention.isContainer;
  return options
    .map(({ place, role }, at) => {
      const heard = Math.log((shares[at] ?? 0) + 1e-9) / SHARPNESS;
      const score = settled ? (mention.options[at]?.score ?? 0) + 0.3 * heard : heard;
      return { place, role, score };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES);
}
