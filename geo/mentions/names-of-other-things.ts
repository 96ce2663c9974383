/**
 * Recognises where a place's name is only part of another thing's name: 'the Helmand River', 'Doha Agreement',
 * 'University of Nangarhar', 'Khost city' (the capital, not the province).
 *
 * The rule follows how English papers write names: the words of a name are capitalised, and the last noun says what
 * kind of thing it is. 'Kunar Governor' and 'Istanbul talks' still mention the place.
 */
import type { Shape } from "../types";
import { isCapitalised, type Word } from "./words";

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Waters and landforms are named with or without a capital: 'Kunar river'. */
const LANDFORMS = set("river rivers valley valleys basin lake lakes canal canals dam dams pass passes desert");

/** So are treaties, which newspapers call after the town in which they were signed: 'the Doha agreement'. */
const TREATIES = set("agreement agreements accord accords treaty convention declaration process protocol pact");

/** Nouns that, capitalised after the place's name, make it another thing's name. */
const HEADS = set(`
  river rivers valley valleys basin lake lakes canal canals dam dams pass passes desert plateau mountain mountains hills
  peak strait straits gulf bay island islands peninsula bridge tunnel harbour harbor
  airport airports airfield airbase base airlines airways highway road motorway expressway railway metro station port
  university universities college school academy institute madrasa seminary museum library hospital clinic stadium arena
  street avenue boulevard square gate market bazaar fc united
  hotel bank club mosque church cathedral palace tower foundation center centre society association federation league
  council committee chamber exchange company corporation brigade battalion regiment corps prison jail camp garrison fort
  agreement agreements accord accords treaty convention declaration process protocol pact deal memorandum communique
  framework round summit conference forum dialogue debates initiative
  times post news tribune herald gazette journal magazine radio tv television biennale festival marathon cup open
  championship games prize award offensive campaign battle siege
`);

/** Words that, capitalised before the place's name, make it another thing's name: 'Radio Kunar', 'New Istanbul'. */
const FORENAMES = set(`
  river lake mount camp fort fob hotel radio operation port new little abu umm ibn bin fc sk bab
`);

/** The namesakes of a place of each shape: the capital city of an area, the province around a city. */
const NAMESAKES: Readonly<Record<Shape, ReadonlySet<string>>> = {
  area: set("city town district"),
  point: set("province governorate municipality district"),
  line: set(""),
};

/** How many capitalised words may stand between the name and its noun: 'Istanbul Sabiha Gökçen International Airport'. */
const REACH = 4;

/**
 * @param text the paragraph @param all its words @param from index of the first word of the place's name
 * @param to index after its last word @param shape of the place
 * @returns whether the name is part of another thing's name there
 */
export function isOtherName(text: string, all: readonly Word[], from: number, to: number, shape: Shape): boolean {
  return (
    followedByNoun(text, all, to, shape) || precededByNoun(text, all, from) || isPartOfAddress(text, all, from, to)
  );
}

function between(text: string, left: Word | undefined, right: Word | undefined): string {
  return left && right ? text.slice(left.end, right.start) : "";
}

const ADJACENT = /^(?:\s|[-\u2010\u2011–])$/u;

function followedByNoun(text: string, all: readonly Word[], to: number, shape: Shape): boolean {
  const next = all[to];
  const last = all[to - 1];
  if (next && ADJACENT.test(between(text, last, next))) {
    if (LANDFORMS.has(next.folded) || TREATIES.has(next.folded) || NAMESAKES[shape].has(next.folded)) return true;
  }
  for (let at = to; at < to + REACH; at++) {
    const word = all[at];
    if (!word || !ADJACENT.test(between(text, all[at - 1], word)) || !isCapitalised(word.text)) break;
    if (HEADS.has(word.folded)) return true;
  }
  return isInListOfLandforms(text, all, to);
}

/** 'the Helmand and Arghandab rivers', 'the Kunar, Kabul and Indus Rivers' */
function isInListOfLandforms(text: string, all: readonly Word[], to: number): boolean {
  for (let at = to; at < to + 2 * REACH; at++) {
    const word = all[at];
    if (!word || !/^(?:,? |, )$/u.test(between(text, all[at - 1], word))) return false;
    if (LANDFORMS.has(word.folded)) return at > to && word.folded.endsWith("s");
    if (word.folded !== "and" && !isCapitalised(word.text)) return false;
  }
  return false;
}

function precededByNoun(text: string, all: readonly Word[], from: number): boolean {
  const before = all[from - 1];
  if (!before || !ADJACENT.test(between(text, before, all[from]))) return false;
  if (isCapitalised(before.text) && FORENAMES.has(before.folded)) return true;
  const noun = all[from - 2];
  if (before.folded !== "of" || !noun || !isCapitalised(noun.text)) return false;
  return HEADS.has(noun.folded) && ADJACENT.test(between(text, noun, before));
}

/** 'istanbul.com', 'https://example.org/kunar', 'desk@doha.example', '@istanbul': an address on the internet. */
function isPartOfAddress(text: string, all: readonly Word[], from: number, to: number): boolean {
  const start = all[from]?.start ?? 0;
  const end = all[to - 1]?.end ?? 0;
  let chunkStart = start;
  while (chunkStart > start - LONGEST_ADDRESS && /\S/u.test(text[chunkStart - 1] ?? " ")) chunkStart -= 1;
  const chunkEnd = end + (/^\S*/u.exec(text.slice(end, end + LONGEST_ADDRESS))?.[0].length ?? 0);
  const chunk = text.slice(chunkStart, chunkEnd).replace(/[)\]}>"'’”.,;:!?…]+$/u, "");
  return /:\/\/|@|^\W*www\.|[\p{L}\p{N}]\.\p{Ll}{2,}(?:[/:?#]|$)/u.test(chunk);
}

const LONGEST_ADDRESS = 200;
