/**
 * Dates with a day, as English papers write them: '15 October', '11–12 October', 'Oct. 15, 2025', 'two days ago'.
 * chrono-node reads them, in its strict way; uncertain results are dropped here, and if the text gives no year, the
 * tense decides it rather than what is nearest.
 */
import type { ParsedComponents, ParsedResult } from "chrono-node";
import { strict } from "chrono-node/en";
import { yearOfDay } from "./counted";
import { tenseAt } from "./tense";
import { isoDay, parseTime } from "./time";

export interface TimeFound {
  readonly start: number;
  readonly end: number;
  /** An id of `Time`. */
  readonly time: string;
  /**
   * Whether it is relative, as 'yesterday' is: in a quotation it counts from the day of speaking, which isn't known.
   */
  readonly isCounted: boolean;
}

const MONTH =
  "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";

/**
 * chrono knows '18 to 19 October' but not '18 and 19 October'. The replacement keeps the length, so that offsets stay.
 */
const TWO_DAYS = new RegExp(`\\b(${DAY}) and (?=(${DAY})(?: of)? ${MONTH}\\b)`, "gu");
const TWO_DAYS_AFTER_MONTH = new RegExp(`(?<=\\b${MONTH} )(${DAY}) and (?=(${DAY})\\b(?! ${MONTH}))`, "gu");

/** Words at the start of chrono's results that aren't part of the date: prepositions and short weekdays ('sat'). */
const NOT_OF_DATE = /^(?:(?:[Oo]n|[Aa]t|[Ii]n|[Ff]rom|sun|mon|tues?|wed|thurs?|thu|fri|sat)\b[\s,]*)+/u;
const HAS_MONTH = new RegExp(`\\b${MONTH}(?!\\p{L})`, "u");
const ISO_OR_SLASHED = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})$/u;
const DAYS_AGO = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days? ago$/iu;
const ROUGHLY = /\b(?:about|around|roughly|some|over|than|nearly|almost|least|just|under|to|or|few) $/iu;

/** 'the 7 October attack': the name of an event, whose year can't be inferred. */
const ARTICLE_BEFORE = /\b(?:the|an?|this|that|its|their) $/iu;
const NOUN_AFTER =
  /^[ -](?!(?:and|or|in|at|on|to|of|as|is|was|were|when|but|with|for|after|before|that|which|by)\b)\p{Ll}/u;

/** The words before a date that belong to it. */
const PART_OF_DAY =
  /(?:\bthe )?\b(?:(?:late |early )?(?:night|morning|evening|afternoon)|early hours|night between|eve) of (?:the )?$/iu;
const EVE = /\beve of (?:the )?$/iu;

/** @param sentence one sentence @param today ISO 8601, of the article */
export function findDates(sentence: string, today: string): TimeFound[] {
  // chrono doesn't know an en dash after a month either.
  const joined = sentence.replace(TWO_DAYS, joinDays).replace(TWO_DAYS_AFTER_MONTH, joinDays).replaceAll("–", "-");
  // Noon in the process's own time zone, which chrono uses.
  const results = strict.parse(joined, new Date(`${today}T12:00:00`));
  return results.flatMap((result) => readDate(result, sentence, today) ?? []);
}

/**
 * Days that follow each other are one time; 'between 3 and 9 October' too. Other pairs are two times; chrono finds the
 * last one.
 */
function joinDays(words: string, first: string, second: string, offset: number, whole: string): string {
  const follows = Number.parseInt(second, 10) === Number.parseInt(first, 10) + 1;
  const isBetween = /\bbetween (?:\p{L}+ )?$/u.test(whole.slice(0, offset));
  return follows || isBetween ? `${first} to  ` : words;
}

function readDate({ index, text, start, end }: ParsedResult, sentence: string, today: string): TimeFound | null {
  // '15 October 25 people died': two digits aren't a year.
  const words = text
    .replace(NOT_OF_DATE, "")
    .replace(/(?<=\p{L})\s+\d{1,2}$/u, dropShortYear(start))
    // chrono takes a space after 'Oct.15' for a part of it.
    .trimEnd();
  const from = index + text.indexOf(words);
  const to = from + words.length;
  const before = sentence.slice(0, from);
  const after = sentence.slice(to);
  const isAgo = DAYS_AGO.test(words);
  if (!isAgo && !ISO_OR_SLASHED.test(words) && !(HAS_MONTH.test(words) && /\d/u.test(words))) return null;
  if (isAgo && ROUGHLY.test(before)) return null;
  if (/^\d{1,2}\/\d/u.test(words) && (words.match(/\d+/gu) ?? []).slice(0, 2).every((part) => Number(part) <= 12))
    return null;
  if (EVE.test(before)) return null;
  const hasYear = /\d{4}/u.test(words) || isAgo;
  if (!hasYear && ARTICLE_BEFORE.test(before) && NOUN_AFTER.test(after) && !/\d(?:st|nd|rd|th)/u.test(words))
    return null;
  const years = hasYear ? start.get("year") : yearOfStart(start, tenseAt(sentence, from, to), today);
  const time = years === null ? null : timeOf(start, end ?? null, years);
  if (!time) return null;
  const part = PART_OF_DAY.exec(before);
  return { start: part ? part.index : from, end: to, time: time.id, isCounted: isAgo };
}

/** Drops two digits that chrono took for a year, but not if they are the day: 'October 15'. */
function dropShortYear(start: ParsedComponents): (figures: string) => string {
  return (figures) => (Number(figures) === start.get("day") || !start.isCertain("year") ? figures : "");
}

function yearOfStart(start: ParsedComponents, tense: ReturnType<typeof tenseAt>, today: string): number | null {
  const [month, day] = [start.get("month"), start.get("day")];
  return month === null || day === null ? null : yearOfDay(today, month, day, tense);
}

function timeOf(start: ParsedComponents, end: ParsedComponents | null, year: number | null) {
  const first = dayOf(start, year);
  if (!first) return null;
  if (!end) return parseTime(first);
  const sameYear = dayOf(end, year);
  const last = sameYear && sameYear < first && !end.isCertain("year") ? dayOf(end, (year ?? 0) + 1) : sameYear;
  return last ? parseTime(`${first}/${last}`) : null;
}

/** @returns the day as ISO 8601, or null if the words don't give one or the month has no such day */
function dayOf(components: ParsedComponents, year: number | null): string | null {
  const [month, day] = [components.get("month"), components.get("day")];
  if (!components.isCertain("day") || year === null || month === null || day === null) return null;
  const iso = isoDay(year, month, day);
  return Number(iso.slice(5, 7)) === month ? iso : null;
}
