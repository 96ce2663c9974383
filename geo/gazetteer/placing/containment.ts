/** 'Paris, Texas': a containing place named right after another one settles which one is meant. */
import type { NamedPlace } from "../types";
import type { Mention, Option } from "./mentions";
import { WEIGHTS } from "./weights";

const CLOSE = /^(?:, | \(|,\s+|\s+\(\s*)$/u;
const LOOSE =
  /^(?: in |, in |, a [a-z -]{3,25} in |[’']s |,? (?:a|the) [a-z -]{3,25} (?:in|of) (?:the )?(?:[a-z]+ ){0,2}|,? in (?:the )?[a-z]+ )$/u;

/** @returns whether the first lies in the second */
export function liesIn({ place }: NamedPlace, { place: outer }: NamedPlace): boolean {
  if (place === outer || !place.country) return false;
  if (outer.kind === "country") return place.kind !== "country" && place.country === outer.country;
  if (outer.kind === "region")
    return place.kind !== "region" && place.kind !== "country" && place.region === outer.region;
  if (outer.kind === "district") return place.kind === "city" && place.region === outer.region;
  return outer.kind === "area" && outer.country === place.country && place.kind === "city";
}

/** Raises the scores of a contained place and its container, and notes the container on the mention. */
export function hearContainers(text: string, mentions: readonly Mention[]): void {
  mentions.forEach((inner, at) => {
    const outer = mentions[at + 1];
    if (!outer) return;
    const between = text.slice(inner.end, Math.min(outer.start, inner.end + 60));
    if (inner.end + 60 < outer.start) return;
    if (CLOSE.test(between)) settle(inner, outer, WEIGHTS.container);
    else if (LOOSE.test(between)) settle(inner, outer, WEIGHTS.looseContainer);
  });
}

function settle(inner: Mention, outer: Mention, weight: number): void {
  const containers = new Set<Option>();
  for (const option of inner.options) {
    const container = outer.options.find((other) => other.role !== "adjective" && liesIn(option, other));
    if (!container) continue;
    option.score += weight;
    inner.container ??= container;
    containers.add(container);
  }
  for (const container of containers) container.score += weight / 2;
  outer.isContainer ||= containers.size > 0;
}
