/**
 * How much each piece of evidence for a place counts, on a scale of log10(people): a city of a million begins with 6.
 * We chose the order by reasoning, tuned the sizes on one half of two annotated corpora, and measured on the other
 * half.
 */
import type { PlaceKind } from "../types";

/** The score of a name by itself, before the text is considered: `base + perPower × log10(people)`. */
export const PRIOR: Readonly<Record<PlaceKind, { readonly base: number; readonly perPower: number }>> = {
  country: { base: 9.5, perPower: 0.3 },
  continent: { base: 9, perPower: 0 },
  area: { base: 8.2, perPower: 0 },
  region: { base: 4.6, perPower: 0.5 },
  water: { base: 5, perPower: 0 },
  relief: { base: 5, perPower: 0 },
  district: { base: 1.6, perPower: 0.5 },
  city: { base: 0, perPower: 1 },
};

export const WEIGHTS = {
  /** A country's capital: newspapers use its name for the government. */
  capital: 1.5,
  /** Added for a capital of half a million people or more. */
  greatCapital: 2.2,
  /** The seat of a region. */
  seat: 0.4,
  /** A region whose seat has the same name: the city is meant unless something says 'province'. */
  namesakeSeat: -3,
  /** A country with fewer people than a region of the same name elsewhere. */
  namesakeRegion: -1.5,
  /** A name in another language or an older one. */
  otherName: -1.2,
  /** A noun next to it says what kind of place it is: 'the province of …'. */
  kindNamed: 4,
  /** 'Paris, Texas'. */
  container: 8,
  /** 'in Paris in Texas', 'Texas's Paris'. */
  looseContainer: 3.2,
  /** Other names of the text are in the same country. */
  sameCountry: 2,
  /** As above, for the country itself. */
  countryItself: 0.7,
  /** Other names of the text are in the same region. */
  sameRegion: 2.2,
  /** Other places of the text are near. */
  near: 1,
} as const;

/** From this population on a capital counts as great. */
export const GREAT_CAPITAL = 500_000;
/** How much a neighbour counts, by its distance: up to `km` kilometres. */
export const NEAR = [
  { km: 150, counts: 1 },
  { km: 400, counts: 0.3 },
] as const;
/** Neighbours beyond this sum add nothing. */
export const MOST_NEIGHBOURS = 2;
/** Only the first names of a text, up to this many, count as neighbours: more would make long texts slow. */
export const MOST_HEARD = 200;
/** Names in the same country or region count log2(1 + names), up to this. */
export const MOST_AGREEMENT = 1.5;
/** How strongly each round favours the better score. */
export const SHARPNESS = 1.6;
/** How many rounds are made, each with the result of the one before. */
export const READINGS = 3;
