/** English phrases for kinds of places. A kind is any word that the place's file gives. */
import type { Place } from "../types";

/** Administrative parts of a country: 'Province of …'; a river or a city is 'in …' instead. */
const PARTS = new Set(
  `arrondissement canton commune county department district division governorate municipality oblast okrug parish
  prefecture province raion region republic state territory vilayet voivodeship`.split(/\s+/u),
);

type Kind = Pick<Place, "kind" | "disputed">;

/** 'disputed line', 'province' */
export const kindWords = ({ kind, disputed }: Kind): string => (disputed ? `disputed ${kind}` : kind);

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * @param countryNames in English, of the countries that the place is known to be in
 * @returns 'Province of A', 'City in A', 'Disputed line between A and B', 'Sea'
 */
export function kindInCountries(place: Kind & Pick<Place, "shape">, countryNames: readonly string[]): string {
  const kind = capitalised(kindWords(place));
  if (countryNames.length === 0) return kind;
  const where = new Intl.ListFormat("en-GB", { type: "conjunction" }).format(countryNames);
  if (place.shape === "line" && countryNames.length === 2) return `${kind} between ${where}`;
  return `${kind} ${PARTS.has(place.kind.toLowerCase()) ? "of" : "in"} ${where}`;
}

/** Kinds whose names take 'the' in English; lines do so as well. */
const WITH_ARTICLE = new Set("bay bridge canal desert gulf ocean river sea strait tunnel".split(" "));

/** 'the Blue Line', 'the White River', 'Kunar' */
export function withArticle({ name, shape, kind }: Pick<Place, "name" | "shape" | "kind">): string {
  const takesOne = (shape === "line" || WITH_ARTICLE.has(kind.toLowerCase())) && !/^the /iu.test(name);
  return takesOne ? `the ${name}` : name;
}
