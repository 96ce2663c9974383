/**
 * How much each thing that speaks for a place counts, in powers of ten of people: a city of a million begins with 6. The
 * order was thought out, the sizes were set on halves of two annotated corpora and measured on the other halves.
 */
import type { PlaceKind } from "../types";

/** Where a name alone stands before the text has said anything: `base + perPower × log10(people)`. */
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
  /** A country's capital; papers call governments by them. */
  capital: 1.5,
  /** The same, of half a million people or more. */
  greatCapital: 2.2,
  /** The seat of a region. */
  seat: 0.4,
  /** A name in another language or an older one. */
  otherName: -1.2,
  /** The noun beside it says what it is: 'Khost province', 'Kansas City' no. */
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

/** A capital of that many people is a great one. */
export const GREAT_CAPITAL = 500_000;
/** Near: in kilometres, and how much a neighbour as far as that counts. */
export const NEAR = [
  { km: 150, counts: 1 },
  { km: 400, counts: 0.3 },
] as const;
/** More neighbours than that say nothing new. */
export const MOST_NEIGHBOURS = 2;
/** Nor do more names of the same country or region: log2(1 + names) up to here. */
export const MOST_AGREEMENT = 1.5;
/** How sharply a better score wins when the text is read again. */
export const SHARPNESS = 1.6;
/** How often the text is read again with what the last reading has settled. */
export const READINGS = 3;
