/** From a name to the whole of it: 'Greater' before 'Manchester', 'County' after 'Kent'. */
import type { Token } from "../text/tokens";
import { AREA_BODIES, AREA_NOUNS, WIDENING_DIRECTIONS } from "../text/words";

/** Nouns that just as often belong to the next word: 'Dublin City Manager', 'Edwardsville District Court'. */
const LOOSE_NOUNS = new Set(["city", "district", "area"]);

/**
 * @param isGreat whether it names a country or a large region: a direction before it then means a part of it, not
 * another place
 * @returns the whole name: the tokens from `from` up to, but not including, `to`
 */
export function widened(
  tokens: readonly Token[],
  from: number,
  to: number,
  isGreat: boolean,
): { from: number; to: number } {
  const first = tokens[from];
  const before = tokens[from - 1];
  const noun = tokens[to];
  const body = tokens[to + 1];
  const hasDirection =
    !isGreat &&
    before?.isCapitalised &&
    !before.isAllCapitals &&
    first?.gap === " " &&
    WIDENING_DIRECTIONS.has(before.lower);
  const hasNoun =
    noun?.isCapitalised &&
    noun.gap === " " &&
    AREA_NOUNS.has(noun.lower) &&
    !(body?.isCapitalised && body.gap === " " && (AREA_BODIES.has(body.lower) || LOOSE_NOUNS.has(noun.lower)));
  return { from: hasDirection ? from - 1 : from, to: hasNoun ? to + 1 : to };
}
