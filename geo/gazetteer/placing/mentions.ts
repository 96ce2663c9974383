/** The mentions to be placed, each with what it may mean and how likely that is before the others are heard. */
import { nameKey } from "../name-key";
import type { Gazetteer, NamedPlace, Span } from "../types";
import { meaningOf } from "./candidates";
import { kindsBeside } from "./kind-cues";
import { GREAT_CAPITAL, PRIOR, WEIGHTS } from "./weights";

export interface Option extends NamedPlace {
  score: number;
}

export interface Mention extends Span {
  readonly quote: string;
  /** Mentions of one key mean one place, unless the text says otherwise. */
  readonly key: string;
  readonly options: Option[];
  /** What lies in it is named before it ('Texas' in 'Paris, Texas'), or it lies in what is named behind it. */
  container: NamedPlace | null;
  readonly kindNamed: string | null;
}

export function mentionsOf(text: string, spans: readonly Span[], gazetteer: Gazetteer): Mention[] {
  return spans.map(({ start, end }, at) => {
    const quote = text.slice(start, end);
    const { named, kinds } = meaningOf(quote, gazetteer);
    const beside = kindsBeside(text, spans, at);
    const wanted = kinds.length > 0 ? kinds : beside.kinds;
    const fits = named.some(({ place }) => wanted.includes(place.kind));
    const options = named.map((candidate) => ({
      ...candidate,
      score: prior(candidate) + (fits && wanted.includes(candidate.place.kind) ? WEIGHTS.kindNamed : 0),
    }));
    return { start, end, quote, key: nameKey(quote), options, container: null, kindNamed: fits ? (beside.noun ?? "noun") : null };
  });
}

function prior({ place, role }: NamedPlace): number {
  const { base, perPower } = PRIOR[place.kind];
  let score = base + perPower * Math.log10(place.population + 10);
  if (place.kind === "city") {
    if (place.seat === "country") score += WEIGHTS.capital;
    if (place.seat === "country" && place.population >= GREAT_CAPITAL && role === "name") score += WEIGHTS.greatCapital;
    if (place.seat === "region") score += WEIGHTS.seat;
  }
  return role === "other" ? score + WEIGHTS.otherName : score;
}
