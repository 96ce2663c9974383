/**
 * The mentions to be placed, each with what it may mean and how likely that is before the other mentions are
 * considered.
 */
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
  /** What it lies in, if that is named right after it: Texas for 'Paris' in 'Paris, Texas'. */
  container: NamedPlace | null;
  /** Whether it is named right after a place that lies in it: 'Texas' in 'Paris, Texas'. */
  isContainer: boolean;
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
      score:
        prior(candidate) +
        namesakes(candidate, named) +
        (fits && wanted.includes(candidate.place.kind) ? WEIGHTS.kindNamed : 0),
    }));
    return {
      start,
      end,
      quote,
      key: nameKey(quote),
      options,
      container: null,
      isContainer: false,
      kindNamed: fits ? (beside.noun ?? "noun") : null,
    };
  });
}

/**
 * The penalty for a region that has its seat's name, or a country that has the name of a more populous region
 * elsewhere.
 */
function namesakes({ place }: NamedPlace, named: readonly NamedPlace[]): number {
  const isRival = ({ place: other, role }: NamedPlace): boolean => {
    if (role !== "name") return false;
    if (place.kind === "region") return other.kind === "city" && other.region === place.region && other.seat !== null;
    return place.kind === "country" && other.kind === "region" && other.population > place.population;
  };
  if (!named.some(isRival)) return 0;
  return place.kind === "region" ? WEIGHTS.namesakeSeat : WEIGHTS.namesakeRegion;
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
