/**
 * Decides what each name means by what the other names probably mean: places in the same country or region, or close
 * by, support each other. This is repeated, since each round makes the others' meanings clearer. All mentions of one
 * name count as one vote, which weighs slightly more the more mentions there are.
 */
import type { GazetteerPlace } from "../types";
import { kilometres } from "./distance";
import type { Mention, Option } from "./mentions";
import { MOST_AGREEMENT, MOST_HEARD, MOST_NEIGHBOURS, NEAR, READINGS, SHARPNESS, WEIGHTS } from "./weights";

export interface Name {
  readonly mentions: readonly Mention[];
  readonly options: readonly Option[];
  /** The probability of each option; they add up to 1. */
  shares: number[];
}

/** @returns the names of the text, each with the shares of its options, by key */
export function weighNames(mentions: readonly Mention[]): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const [key, same] of byKey(mentions)) {
    const options = bestOf(same);
    if (options.length > 0)
      names.set(key, { mentions: same, options, shares: shares(options.map(({ score }) => score)) });
  }
  const all = [...names.values()];
  for (let reading = 0; reading < READINGS; reading++) {
    const tally = tallyOf(all);
    const settled = all.slice(0, MOST_HEARD).flatMap(leader);
    const next = all.map((name) =>
      shares(name.options.map((option) => option.score + support(option, name, tally, settled))),
    );
    all.forEach((name, at) => {
      name.shares = next[at] ?? name.shares;
    });
  }
  return names;
}

function byKey(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.key);
    if (group) group.push(mention);
    else groups.set(mention.key, [mention]);
  }
  return groups;
}

/** Each option with the best score that it has at any of the mentions. */
function bestOf(mentions: readonly Mention[]): Option[] {
  const [first, ...rest] = mentions;
  return (first?.options ?? []).map((option, at) => ({
    ...option,
    score: Math.max(option.score, ...rest.map(({ options }) => options[at]?.score ?? option.score)),
  }));
}

function shares(scores: readonly number[]): number[] {
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - best) * SHARPNESS));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

interface Tally {
  /** The votes of all names, by country or region. */
  readonly all: ReadonlyMap<string, number>;
  /** Each name's own votes, which are subtracted so that a name doesn't support itself. */
  readonly own: ReadonlyMap<Name, ReadonlyMap<string, number>>;
}

function tallyOf(names: readonly Name[]): Tally {
  const all = new Map<string, number>();
  const own = new Map<Name, Map<string, number>>();
  for (const name of names) {
    const voices = new Map<string, number>();
    own.set(name, voices);
    const loudness = Math.min(3, 1 + Math.log2(name.mentions.length));
    name.options.forEach(({ place }, at) => {
      const voice = (name.shares[at] ?? 0) * loudness;
      if (voice < 0.02) return;
      for (const area of [place.country, place.region]) {
        if (!area) continue;
        voices.set(area, (voices.get(area) ?? 0) + voice);
        all.set(area, (all.get(area) ?? 0) + voice);
      }
    });
  }
  return { all, own };
}

interface Settled {
  readonly name: Name;
  readonly place: GazetteerPlace;
}

const isLocal = ({ kind }: GazetteerPlace): boolean => kind === "city" || kind === "district" || kind === "relief";

/** The place that a name most likely means so far, if that is a local place. */
function leader(name: Name): Settled[] {
  const at = name.shares.findIndex((share) => share > 0.5);
  const place = name.options[at]?.place;
  return place && isLocal(place) ? [{ name, place }] : [];
}

function support({ place }: Option, name: Name, { all, own }: Tally, settled: readonly Settled[]): number {
  const agreement = (area: string | null): number => {
    if (!area) return 0;
    const others = (all.get(area) ?? 0) - (own.get(name)?.get(area) ?? 0);
    return Math.min(MOST_AGREEMENT, Math.log2(1 + Math.max(0, others)));
  };
  let sum = (place.kind === "country" ? WEIGHTS.countryItself : WEIGHTS.sameCountry) * agreement(place.country);
  if (place.kind !== "region") sum += WEIGHTS.sameRegion * agreement(place.region);
  if (isLocal(place)) sum += WEIGHTS.near * Math.min(MOST_NEIGHBOURS, neighbours(place, name, settled));
  return sum;
}

function neighbours(place: GazetteerPlace, name: Name, settled: readonly Settled[]): number {
  let sum = 0;
  for (const other of settled) {
    if (other.name === name) continue;
    const distance = kilometres(place, other.place);
    sum += NEAR.find(({ km }) => distance < km)?.counts ?? 0;
    if (sum >= MOST_NEIGHBOURS) break;
  }
  return sum;
}
