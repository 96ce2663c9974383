/** Finds the words that name the speaker: before a verb of saying, or after 'according to' and 'said'. */
import type { Stretch } from "../article/quotations";
import { PAST_VERBS } from "../times/tense";
import { BESIDE, DETERMINER, NO_SUBJECT, NOBODY, OPENER, PLURAL, PREPOSITION, PRONOUN, SUBORDINATE } from "./english";

/** The phrase, and how its clause relates to what comes before it. */
export interface Phrase extends Stretch {
  /** The offset at which its clause begins. */
  readonly clause: number;
  /** Whether the clause is parallel to another one: ', while Kabul said …'. */
  readonly isBeside: boolean;
}

const VERB = new RegExp(`\\b(?:${PAST_VERBS.join("|")}|is|are|has|have|began)\\b`, "u");
const VERB_OR_PARTICIPLE = new RegExp(`\\b(?:${PAST_VERBS.join("|")}|is|are|has|have|\\p{Ll}{2,}ed)\\b`, "u");
/** Words between commas after a subject that begin like this are another name of it. */
const OTHER_NAME = /^(?:\p{Lu}|(?:the|an?|its|his|her|their) )/u;

/**
 * @param text of an utterance, quoted characters replaced @param from where a clause may begin at the earliest
 * @param to where the verb begins
 * @returns the subject of the verb, or null if there is none or its clause is a subordinate one
 */
export function phraseBefore(text: string, from: number, to: number): Phrase | null {
  let start = from + lastBreak(text.slice(from, to));
  const parts = partsOf(text, start, to);
  let last = parts.length - 1;
  // 'the spokesperson, A. Name,' and 'the minister, who …,': what is between the commas belongs to what is before it.
  const isSetOff = /,\s*$/u.test(text.slice(from, to));
  if (isSetOff) last -= 1;
  const part = parts[last];
  if (!part || (last > 0 && isSetOff && isIntroduction(part))) return null;
  start = part.start;
  let words = part.words;
  const first = joinedList(parts, last);
  if (first) {
    start = first.start;
    words = text.slice(start, part.end);
  }
  const isBeside = BESIDE.test(words);
  const strip = (pattern: RegExp): void => {
    const found = pattern.exec(words);
    if (!found) return;
    start += found[0].length;
    words = words.slice(found[0].length);
  };
  const clause = start;
  strip(BESIDE);
  strip(OPENER);
  const subject = subjectIn(words);
  if (!subject) return null;
  const setOff = isSetOff ? parts[last + 1] : undefined;
  const end = setOff && OTHER_NAME.test(setOff.words) ? setOff.end : start + subject.end;
  return { start: start + subject.start, end, clause, isBeside };
}

/** Semicolons, colons, dashes and quotations end a clause. @returns the offset after the last of them */
function lastBreak(text: string): number {
  const found = Array.from(text.matchAll(/[;:—–](?=\s)|\s[—–-]\s|\uE000(?!\uE000)/gu)).at(-1);
  return found ? found.index + found[0].length : 0;
}

interface Part extends Stretch {
  readonly words: string;
}

/** The parts between commas. */
function partsOf(text: string, from: number, to: number): Part[] {
  return Array.from(text.slice(from, to).matchAll(/[^,]+/gu)).flatMap(({ 0: raw, index }) => {
    const words = raw.trim();
    if (words === "") return [];
    const start = from + index + raw.indexOf(words);
    return [{ start, end: start + words.length, words }];
  });
}

const isIntroduction = ({ words }: Part): boolean => PREPOSITION.test(words) || OPENER.test(`${words} `);

/** 'A, B and C': @returns the first part of a list of names that ends with this part, or null if there is no list */
function joinedList(parts: readonly Part[], last: number): Part | null {
  if (!/^(?:and )?\p{Lu}[^,]*$/u.test(parts[last]?.words ?? "") || !/(?:^| )and /u.test(parts[last]?.words ?? ""))
    return null;
  let first: Part | null = null;
  for (let at = last - 1; at >= 0; at--) {
    const part = parts[at];
    if (
      !part ||
      isIntroduction(part) ||
      !/^\p{Lu}\S*(?: \S+){0,3}$/u.test(part.words) ||
      VERB_OR_PARTICIPLE.test(part.words)
    )
      break;
    first = part;
  }
  return first;
}

/** Finds the subject in the words before a verb. Offsets refer to these words. */
function subjectIn(words: string): Stretch | null {
  if (SUBORDINATE.test(words)) return null;
  // 'thanked Doha and said': the subject is that of the first verb.
  const coordinated = /\s+(?:and|but|then)(?: then)?$/u.exec(words);
  if (coordinated) {
    const verb = VERB_OR_PARTICIPLE.exec(words);
    return verb ? checked(words, 0, words.slice(0, verb.index).trimEnd().length) : null;
  }
  const start = VERB.test(words) ? afterAnd(words) : PREPOSITION.test(words) ? afterPreposition(words) : 0;
  if (start === null) return null;
  const relative = / (?:who|whom|whose|which|that)\b/u.exec(words.slice(start));
  if (relative && relative.index + relative[0].length === words.length - start) return null;
  return checked(words, start, relative ? start + relative.index : words.length);
}

/** 'A left and the minister': a clause with a verb before another one. */
function afterAnd(words: string): number | null {
  const relative = / (?:who|which|that) /u.exec(words);
  const verb = VERB.exec(words);
  if (relative && verb && relative.index < verb.index) return 0;
  const and = words.lastIndexOf(" and ");
  return and > (verb?.index ?? 0) && !VERB.test(words.slice(and)) ? and + " and ".length : null;
}

/** 'In a statement the ministry': the last thing with an article, or the last name with a title before it. */
function afterPreposition(words: string): number | null {
  const found = Array.from(
    words.matchAll(/(?<=\S )(?:the|an?|he|she|they|it|its|his|her|\p{Ll}+s$|(?:Mr|Mrs|Ms|Dr)\.?)(?= |$)/gu),
  ).at(-1);
  if (!found) return null;
  const before = words.slice(0, found.index).trimEnd();
  return PREPOSITION.test(before.split(" ").at(-1) ?? "") ? null : found.index;
}

/** 'A. Name on Saturday said' */
const WHEN =
  / (?:(?:late |early |earlier )?on \p{Lu}\p{Ll}+day|(?:late|early) \p{Lu}\p{Ll}+day|(?:earlier )?today|yesterday)$/u;

function checked(words: string, start: number, end: number): Stretch | null {
  const subject = words.slice(start, end).trim().replace(WHEN, "");
  if (subject === "" || NOBODY.test(subject) || NO_SUBJECT.test(subject) || SUBORDINATE.test(subject)) return null;
  const isNoun =
    PRONOUN.test(subject) || DETERMINER.test(subject) || /^[\p{Lu}\p{N}]/u.test(subject) || PLURAL.test(subject);
  if (!isNoun || subject.length > LONGEST_PHRASE) return null;
  // It must not contain the start of another clause: 'began after the minister'.
  if (
    / (?:after|before|when|while|because|since|if|unless|until|although|though|whereas|where|how|why|whether) /u.test(
      subject,
    )
  )
    return null;
  return { start, end: start + subject.length };
}

/** UTF-16 units. */
const LONGEST_PHRASE = 160;

const PHRASE_END =
  /[,;:!?()]|\.(?=\s|$)(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Prof|Gov|Sen|\p{Lu})\.)|\uE000|[—–]| (?=(?:who|which|that|after|before|when|while|as|since|where|told|said|have|has|had|was|were|is|are|on \p{Lu}\p{Ll}+day|late|early|earlier|today|yesterday|in (?:an?|his|her|its|their|the) (?:\p{L}+ )?(?:statement|interview|post|speech|briefing|letter|report|conference))\b)/u;

/**
 * @param from where the phrase begins
 * @returns the phrase up to a stop or to another clause, or null if it doesn't begin like a noun
 */
export function phraseAfter(text: string, from: number): Stretch | null {
  const rest = text.slice(from);
  const stop = rest.search(PHRASE_END);
  const phrase = (stop < 0 ? rest : rest.slice(0, stop)).trimEnd();
  if (phrase === "" || phrase.length > LONGEST_PHRASE || NOBODY.test(phrase) || NO_SUBJECT.test(phrase)) return null;
  return { start: from, end: from + phrase.length };
}
