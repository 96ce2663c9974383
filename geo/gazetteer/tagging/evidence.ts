/** What the whole text suggests about a word: that it is a person's name, or that it is a place. */
import type { Token } from "../text/tokens";
import { CALENDAR, DIRECTIONS, ORGANISATIONS, PLACE_PREPOSITIONS, TITLES, WEAK_PREPOSITIONS } from "../text/words";
import type { Gazetteer } from "../types";

export interface Evidence {
  /** How often it follows 'in', 'near' and the like. */
  places: number;
  /** How often it follows a given name or a title, or comes before a surname. */
  people: number;
  /** How often it follows another capitalised word that the gazetteer doesn't know, as a surname would. */
  surnames: number;
}

const NONE: Evidence = { places: 0, people: 0, surnames: 0 };

/**
 * @param isName whether the token at that index is part of a name in the gazetteer
 * @returns the evidence by a word's key
 */
export function evidenceOf(
  tokens: readonly Token[],
  isName: (at: number) => boolean,
  { givenNames }: Gazetteer,
): (key: string) => Evidence {
  const evidence = new Map<string, Evidence>();
  tokens.forEach((token, at) => {
    if (!token.isCapitalised) return;
    const known = evidence.get(token.key) ?? { ...NONE };
    evidence.set(token.key, known);
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (before && isPlacing(before)) known.places += 1;
    if (!token.isAllCapitals && before && touches(before, token) && !isName(at - 1) && !DIRECTIONS.has(before.lower)) {
      if (givenNames.has(before.key) || TITLES.has(before.lower)) known.people += 1;
      else if (looksLikeForename(before) && !isFollowed(token, after)) known.surnames += 1;
    }
    if (after && touches(token, after) && givenNames.has(token.key) && !isName(at + 1) && looksLikeSurname(after))
      known.people += 1;
  });
  return (key) => evidence.get(key) ?? NONE;
}

const touches = (left: Token, right: Token): boolean => left.isCapitalised && right.isCapitalised && right.gap === " ";
const isPlacing = ({ isCapitalised, lower }: Token): boolean =>
  !isCapitalised && PLACE_PREPOSITIONS.has(lower) && !WEAK_PREPOSITIONS.has(lower);
const looksLikeForename = ({ isAllCapitals, startsSentence, lower, text }: Token): boolean =>
  !isAllCapitals && !startsSentence && !ORGANISATIONS.has(lower) && !CALENDAR.has(lower) && /\p{Ll}$/u.test(text);
const looksLikeSurname = ({ lower }: Token): boolean =>
  !ORGANISATIONS.has(lower) && !CALENDAR.has(lower) && lower !== "state" && lower !== "police";
const isFollowed = (token: Token, after: Token | undefined): boolean =>
  after !== undefined && (touches(token, after) || ORGANISATIONS.has(after.lower));
