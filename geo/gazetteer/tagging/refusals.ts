/**
 * Rules for when a name in the gazetteer doesn't mean a place. Each rule has its reason; the first that applies refuses
 * the match. They rely on how English-language newspapers write: the capitalised words next to a name, a preposition
 * before it, and how the same word is used elsewhere in the text show what it means.
 */

import {
  AGENCIES,
  BODIES_OF,
  CALENDAR,
  COURTESIES,
  DIRECTIONS,
  FUNCTION_WORDS,
  GEOGRAPHIC_NOUNS,
  INSTITUTIONS,
  LANGUAGE_CUES,
  ORGANISATIONS,
  OTHER_NAMES,
  PUBLIC_BODIES,
  SPEAKING,
  TITLES,
} from "../text/words";
import { type Context, isPlaceName, runFrom } from "./context";

interface Refusal {
  readonly reason: string;
  readonly refuses: (context: Context) => boolean;
}

const isCaps = ({ first }: Context): boolean => first.isAllCapitals;
const isGiven = ({ gazetteer }: Context, key: string | undefined): boolean =>
  key !== undefined && gazetteer.givenNames.has(key);
const startsName = ({ match, matchAt, gazetteer }: Context): boolean =>
  !isPlaceName(matchAt(match.from - 1), gazetteer);
const isAlone = ({ match, matchAt }: Context): boolean => matchAt(match.to) === undefined;

export const REFUSALS: readonly Refusal[] = [
  {
    reason: "a name begins with a capital",
    refuses: ({ first, match, tokens }) =>
      !tokens.slice(match.from, match.to).some(({ isCapitalised }) => isCapitalised) ||
      (!first.isCapitalised && match.to - match.from === 1),
  },
  {
    reason: "a direction by itself",
    refuses: ({ match, tokens }) =>
      tokens.slice(match.from, match.to).every(({ lower }) => DIRECTIONS.has(lower) || lower === "far"),
  },
  {
    reason: "a contraction: 'I’ll'",
    refuses: ({ isSingle, first }) => isSingle && /[’'](?:ll|m|d|ve|re|t)$/iu.test(first.text),
  },
  {
    reason: "few names begin with a lower-case 'the', as in 'the Hague'",
    refuses: ({ first, population }) => first.text === "the" && population < 100_000,
  },
  {
    reason: "an abbreviated region has a full stop or follows a comma: 'Wash.', 'Edmonton, Ky'",
    refuses: ({ isSingle, first, match, isContainer }) =>
      isSingle &&
      first.text.length <= 5 &&
      !first.isAllCapitals &&
      !first.text.includes(".") &&
      !isContainer &&
      match.named.every(({ place, role }) => role === "other" && place.kind === "region"),
  },
  {
    reason: "a news agency",
    refuses: ({ isSingle, first }) => isSingle && AGENCIES.has(first.lower),
  },
  {
    reason: "it has an age or speaks, as people do: 'Jones, 23, of Leeds', 'Robertson said'",
    refuses: ({ isSingle, match, tokens, population, after, isAdjective, evidence }) =>
      isSingle &&
      !isAdjective &&
      ((after?.text === "," &&
        /^\d{1,2}$/u.test(tokens[match.to + 1]?.text ?? "") &&
        /^[,;]$/u.test(tokens[match.to + 2]?.text ?? "") &&
        population < 1_000_000 &&
        !(tokens[match.from - 1]?.lower === "in")) ||
        (SPEAKING.has(after?.lower ?? "") && population < 300_000 && evidence.places === 0)),
  },
  {
    reason: "a day or a month",
    refuses: ({ isSingle, first }) => isSingle && CALENDAR.has(first.lower),
  },
  {
    reason: "a word that begins sentences or names other things, unless a region stands beside it ('Mobile, Alabama')",
    refuses: ({ isSingle, first, hasContainer, isContainer, followsPreposition }) =>
      isSingle &&
      (FUNCTION_WORDS.has(first.lower) || OTHER_NAMES.has(first.lower)) &&
      !(!first.startsSentence && (isContainer || (hasContainer && followsPreposition))),
  },
  {
    reason: "a surname after a given name: 'George Washington'",
    refuses: (c) =>
      c.isSingle &&
      !c.isAdjective &&
      !isCaps(c) &&
      c.besideBefore !== undefined &&
      !c.besideBefore.isAllCapitals &&
      isGiven(c, c.besideBefore.key) &&
      startsName(c) &&
      !DIRECTIONS.has(c.besideBefore.lower),
  },
  {
    reason: "a given name before a surname: 'Georgia Stevens'",
    refuses: (c) =>
      c.isSingle &&
      !isCaps(c) &&
      isGiven(c, c.first.key) &&
      !c.isContainer &&
      c.besideAfter !== undefined &&
      isAlone(c) &&
      /^\p{Lu}\p{Ll}+$/u.test(c.besideAfter.text) &&
      !ORGANISATIONS.has(c.besideAfter.lower) &&
      !TITLES.has(c.besideAfter.lower) &&
      !CALENDAR.has(c.besideAfter.lower) &&
      !/^(?:state|southern|northern|national|republican|democrat|democratic|tech)/u.test(c.besideAfter.lower),
  },
  {
    reason: "one or two letters that aren't all capitals",
    refuses: ({ isSingle, first }) =>
      isSingle && first.text.length <= 2 && !first.isAllCapitals && !first.text.includes("."),
  },
  {
    reason: "up to three capitals name bodies rather than places, except for countries and names after a comma",
    refuses: ({ isSingle, first, match, isContainer }) =>
      isSingle &&
      first.isAllCapitals &&
      first.text.length <= 3 &&
      !first.text.includes(".") &&
      !isContainer &&
      !match.named.some(
        ({ place, role }) => role === "other" && (place.kind === "country" || place.seat === "country"),
      ),
  },
  {
    reason: "an ordinary word that nothing else calls a place",
    refuses: ({ isSingle, match, gazetteer, isGreat, first, followsPreposition, hasContainer, isContainer }) =>
      gazetteer.words.has(match.key) &&
      !isGreat &&
      !isContainer &&
      (isSingle ? first.startsSentence || !(followsPreposition || hasContainer) : !hasContainer),
  },
  {
    reason: "part of a longer name: a capitalised word comes before it",
    refuses: (c) =>
      c.isSingle &&
      !isCaps(c) &&
      c.besideBefore !== undefined &&
      startsName(c) &&
      !DIRECTIONS.has(c.besideBefore.lower) &&
      !CALENDAR.has(c.besideBefore.lower) &&
      !c.besideBefore.text.endsWith(".") &&
      !(c.besideBefore.startsSentence && !isGiven(c, c.besideBefore.key) && !TITLES.has(c.besideBefore.lower)),
  },
  {
    reason: "after a title: 'President Lincoln'",
    refuses: ({ isSingle, besideBefore, isAdjective, isGreat }) =>
      isSingle && besideBefore !== undefined && TITLES.has(besideBefore.lower) && !isAdjective && !isGreat,
  },
  {
    reason: "after 'Mr' or 'Mrs' there is always a person",
    refuses: ({ before }) => before !== undefined && COURTESIES.has(before.lower),
  },
  {
    reason: "a university's team: 'Michigan State'",
    refuses: ({ besideAfter, match, tokens }) =>
      besideAfter?.lower === "state" &&
      match.named.some(({ place }) => place.kind === "region") &&
      !(tokens[match.to + 1]?.isCapitalised ?? false),
  },
  {
    reason: "after 'of', part of a body's name: 'Bank of England'",
    refuses: ({ match, tokens }) => {
      const article = tokens[match.from - 1]?.lower === "the" ? 1 : 0;
      const of = tokens[match.from - 1 - article];
      const body = tokens[match.from - 2 - article];
      return of?.lower === "of" && body !== undefined && body.isCapitalised && BODIES_OF.has(body.lower);
    },
  },
  {
    reason: "an institution's name: 'British Embassy', 'Paris Agreement'",
    refuses: (c) => {
      if (isCaps(c) || !c.besideAfter || !c.runEnd || !(c.isAdjective || c.isGreat)) return false;
      return INSTITUTIONS.has(c.runEnd.lower) && !runHasTitle(c) && !speaksForPlace(c);
    },
  },
  {
    reason: "part of a longer name: capitalised words follow it",
    refuses: (c) => {
      if (isCaps(c) || c.isAdjective || !c.besideAfter || !c.runEnd || speaksForPlace(c)) return false;
      if (ORGANISATIONS.has(c.runEnd.lower) && !GEOGRAPHIC_NOUNS.has(c.runEnd.lower)) return true;
      if (!isAlone(c) || TITLES.has(c.besideAfter.lower) || ORGANISATIONS.has(c.besideAfter.lower)) return false;
      if (c.isGreat || CALENDAR.has(c.besideAfter.lower)) return false;
      return c.population < 1_000_000 || (c.isSingle && isGiven(c, c.first.key));
    },
  },
  {
    reason: "a person's name in this text: as often after given names and titles as after prepositions",
    refuses: ({ isSingle, isContainer, hasContainer, isSupportedHere, evidence, isGreat, gazetteer, first }) =>
      isSingle &&
      !isContainer &&
      !hasContainer &&
      !isSupportedHere &&
      evidence.people > 0 &&
      evidence.people >= evidence.places &&
      (!isGreat || gazetteer.givenNames.has(first.key)),
  },
  {
    reason: "a surname in this text",
    refuses: ({ isSingle, isContainer, hasContainer, evidence, isGreat, isAdjective }) =>
      isSingle &&
      evidence.surnames > 0 &&
      evidence.places === 0 &&
      !isGreat &&
      !isAdjective &&
      !hasContainer &&
      !isContainer,
  },
  {
    reason: "an adjective of another name: 'African American'",
    refuses: ({ isAdjective, besideAfter }) => isAdjective && /^americans?$/u.test(besideAfter?.lower ?? ""),
  },
  {
    reason: "a given name that nothing else calls a place",
    refuses: (c) => c.isSingle && !c.isGreat && isGiven(c, c.first.key) && !c.isSupported,
  },
  {
    reason: "a language: 'fluent in French'",
    refuses: ({ isAdjective, before, after }) =>
      isAdjective &&
      before !== undefined &&
      LANGUAGE_CUES.has(before.lower) &&
      !after?.isCapitalised &&
      /^[.,;)”"]|^(?:and|or)$/u.test(after?.lower ?? "."),
  },
];

/** 'Kentucky Department', 'Enfield Council', 'Kent County Fire Chief'. */
function speaksForPlace({ match, tokens, runEnd, isAdjective }: Context): boolean {
  if (isAdjective) return runEnd?.lower === "ministry";
  if (/ (?:county|parish)$/u.test(match.key)) return true;
  return runFrom(tokens, match.to).some(({ lower }) => PUBLIC_BODIES.has(lower));
}

function runHasTitle({ match, tokens }: Context): boolean {
  return runFrom(tokens, match.to).some(({ lower }) => TITLES.has(lower));
}
