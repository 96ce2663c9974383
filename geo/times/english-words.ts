/**
 * Finds times that English words give without a day of the month: 'today', 'on Thursday', 'last month', 'in April',
 * 'since 2021'. Words that may mean something else are skipped: 'May said', 'March on the capital', 'in the last
 * month', 'Black Friday'.
 */
import { daysAfter, monthsAfter, weekdayFrom, yearOfMonth } from "./counted";
import type { TimeFound } from "./english-dates";
import { tenseAt } from "./tense";
import { parseTime } from "./time";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

interface Rule {
  /** The group `words` is the part that is the time. */
  readonly pattern: RegExp;
  /** Whether it is relative to the day on which the words are spoken. */
  readonly isCounted: boolean;
  /** @returns ISO 8601, or null if it isn't clear */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, told: Told) => string | null;
}

interface Told {
  readonly today: string;
  readonly tense: ReturnType<typeof tenseAt>;
}

const month = (name: string | undefined): number => MONTHS.indexOf(name ?? "") + 1;
/** @returns a pattern of the words with a small or a capital letter: the `i` flag would allow capitals anywhere */
const eitherCase = (words: string): string =>
  words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** How many days from today each word means. */
const DAYS: Readonly<Record<string, number>> = {
  "the day before yesterday": -2,
  yesterday: -1,
  "last night": -1,
  today: 0,
  tonight: 0,
  "this morning": 0,
  "this afternoon": 0,
  "this evening": 0,
  tomorrow: 1,
  "the day after tomorrow": 2,
};
const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

const SAYING = "said|says|told \\p{L}+(?: \\p{L}+)?|announced|confirmed|reported|warned|added";
/** What may follow a year: punctuation, a capital, or a word that can't be counted ('2021 people' isn't a year). */
const AFTER_YEAR =
  "(?=$|[.,;:!?)”’—]| [–—(]| (?:and|or|but|when|after|before|by|to|with|for|as|the|an?|at|on|in|under|between|over|that|which|was|were|is|has|had|he|she|it|they|until|while|because)\\b| \\p{Lu})";

const RULES: readonly Rule[] = [
  {
    // Not at the end of a paper's name, 'USA Today', which has a capital.
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?<words>${Object.keys(DAYS).join("|")}|(?<=^\\P{L}*)(?:Today|Yesterday|Tomorrow|Tonight|Last night|This morning|This evening|This afternoon))(?![\\p{L}\\p{N}-])`,
      "gu",
    ),
    isCounted: true,
    read: ({ words = "" }, { today }) => daysAfter(today, DAYS[words.toLowerCase()] ?? 0),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:${eitherCase("on|since|until|by|late|early")}|${SAYING})(?: (?:late|early))? )(?<words>(?<weekday>${WEEKDAYS.join("|")}))(?!\\p{L}|[-–]| \\p{Lu}| prayers| sermon)`,
      "gu",
    ),
    isCounted: true,
    read: ({ weekday = "" }, { today, tense }) => weekdayFrom(today, WEEKDAYS.indexOf(weekday), tense),
  },
  {
    pattern: /(?<!\bthe |\p{L})(?<words>(?<step>last|this|next) (?<unit>month|year))(?![\p{L}-])/giu,
    isCounted: true,
    read: ({ step = "", unit }, { today }) =>
      monthsAfter(today, (STEPS[step.toLowerCase()] ?? 0) * (unit === "year" ? 12 : 1)).slice(
        0,
        unit === "year" ? 4 : 7,
      ),
  },
  {
    pattern: new RegExp(
      `(?<!\\d |\\p{L})(?<words>(?:(?:late|early|mid)[ -])?(?<month>${MONTHS.join("|")}),? (?<year>[12]\\d{3}))(?![\\p{L}\\d]|[,.]\\d)`,
      "gu",
    ),
    isCounted: false,
    read: (groups) => `${groups.year}-${twoDigits(month(groups.month))}`,
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:${eitherCase("in|since|during|until|throughout")})(?: the month of)? )(?<words>(?:(?:late|early|mid)[ -])?(?<month>${MONTHS.join("|")}))(?!\\p{L}|[-–]| \\d| \\p{Lu}|[’']s \\p{Lu})`,
      "gu",
    ),
    isCounted: true,
    read: (groups, { today, tense }) => {
      const number = month(groups.month);
      const year = yearOfMonth(today, number, tense);
      return year === null ? null : `${year}-${twoDigits(number)}`;
    },
  },
  {
    pattern:
      /(?<=\b(?:from|between) )(?<words>(?<first>[12]\d{3}) (?:to|and|until) (?<last>[12]\d{3}))(?![\p{L}\d–-])/giu,
    isCounted: false,
    read: ({ first, last }) => `${first}/${last}`,
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:${eitherCase("in|since|until|during|the year")})(?: late| early)? )(?<words>(?:mid-)?(?<year>[12]\\d{3}))(?![\\d–-]|,\\d|\\.\\d)${AFTER_YEAR}`,
      "gu",
    ),
    isCounted: false,
    read: ({ year = "" }) => (year > "2199" ? null : year),
  },
];

/** @param sentence one sentence @param today ISO 8601, of the article */
export function findTimeWords(sentence: string, today: string): TimeFound[] {
  return RULES.flatMap(({ pattern, isCounted, read }) =>
    Array.from(sentence.matchAll(pattern)).flatMap(({ index, groups = {}, 0: { length } }): TimeFound[] => {
      const [start, end] = [index, index + length];
      const iso = read(groups, { today, tense: tenseAt(sentence, start, end) });
      const time = iso === null ? null : parseTime(iso);
      return time ? [{ start, end, time: time.id, isCounted }] : [];
    }),
  );
}
