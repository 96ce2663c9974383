/** What a name found in the text may mean: as it is, else without the words that newspapers put around names. */
import { nameKey } from "../name-key";
import type { Gazetteer, NamedPlace, PlaceKind } from "../types";

/** Nouns after or before a name, and the kinds of places that they denote. */
const KIND_NOUNS: readonly { readonly nouns: RegExp; readonly kinds: readonly PlaceKind[] }[] = [
  { nouns: /^(?:province|region|state|governorate|oblast|prefecture|territory|republic)s?$/iu, kinds: ["region"] },
  { nouns: /^(?:county|counties|parish|parishes)$/iu, kinds: ["district", "region"] },
  { nouns: /^(?:district|municipality)s?$/iu, kinds: ["district", "region", "city"] },
  {
    nouns: /^(?:city|cities|town|towns|village|villages|borough|township|suburb|suburbs|capital|neighbou?rhood)$/iu,
    kinds: ["city"],
  },
  { nouns: /^(?:river|sea|lake|ocean|gulf|bay|strait|canal)s?$/iu, kinds: ["water"] },
  { nouns: /^(?:mountain|range|hill|desert|valley)s?$/iu, kinds: ["relief"] },
];

/** @returns the kinds that a noun denotes; none for any other word */
export function kindsOf(noun: string): readonly PlaceKind[] {
  return KIND_NOUNS.find(({ nouns }) => nouns.test(noun))?.kinds ?? [];
}

const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|downtown|greater|rural|mid|outer|inner|northwest|northeast|southwest|southeast)(?:ern)?[ -]/iu;
const NOUN_BEHIND =
  / (?:district|province|region|area|city|county|state|governorate|village|town|peninsula|valley|border|metropolitan area|international airport|airport|borough|township|parish|oblast|prefecture|island|islands|river|beach|bay|cathedral|university|hospital)$/iu;
const NOUN_BEFORE =
  /^(?:city|town|province|district|state|republic|county|port|village|gulf|strait|isle|island|kingdom) of /iu;

/** What is removed from a name, one after the other, until the gazetteer knows it. */
const LESS: readonly RegExp[] = [/^the /iu, /[’']s?$/u, DIRECTION, NOUN_BEHIND, NOUN_BEFORE];

export interface Meaning {
  readonly named: readonly NamedPlace[];
  /** The kinds that a noun within the quote denotes: 'Khost Province'. */
  readonly kinds: readonly PlaceKind[];
}

/** @param quote as found */
export function meaningOf(quote: string, gazetteer: Gazetteer): Meaning {
  let name = quote;
  for (const part of [null, ...LESS]) {
    if (part) name = name.replace(part, "");
    const named = gazetteer.named(nameKey(name));
    if (named.length > 0) return { named, kinds: name === quote ? [] : kindsOf(/\p{L}+$/u.exec(quote)?.[0] ?? "") };
  }
  return { named: [], kinds: [] };
}
