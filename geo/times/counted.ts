/**
 * Works out which Thursday, April or 15 October is meant, from the day of the article. Days are ISO 8601, months from
 * 1.
 */
import type { Tense } from "./tense";
import { isoDay } from "./time";

const DAY_MS = 86_400_000;
/** If no tense helps, a date without a year is the nearest such date, provided it is within a quarter of a year. */
const NEAR_DAYS = 92;
/** If a date on the other side of today than the tense suggests is nearer than this, it might be meant after all. */
const TOO_NEAR_DAYS = 45;

const numbers = (day: string): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
};
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** @returns the day so many days after `day` */
export function daysAfter(day: string, count: number): string {
  const [year, month, date] = numbers(day);
  return isoDay(year, month, date + count);
}

/** @returns the month so many months after the one of `day`: `2025-09` */
export function monthsAfter(day: string, count: number): string {
  const [year, month] = numbers(day);
  return isoDay(year, month + count, 1).slice(0, 7);
}

/**
 * @param today of the article @param weekday from 0, Sunday
 * @returns by tense, the last such day (today included) or the next one; null without a tense, and for the future if
 * today is that weekday
 */
export function weekdayFrom(today: string, weekday: number, tense: Tense | null): string | null {
  const since = (new Date(today).getUTCDay() - weekday + 7) % 7;
  if (tense === "past") return daysAfter(today, -since);
  return (tense === "future" || tense === "conditional") && since > 0 ? daysAfter(today, 7 - since) : null;
}

/** @param today ISO 8601 @param month from 1 @param day of the month @returns the year, or null if it isn't clear */
export function yearOfDay(today: string, month: number, day: number, tense: Tense | null): number | null {
  return yearOf(numbers(today)[0], tense, (year) => daysBetween(today, isoDay(year, month, day)));
}

export function yearOfMonth(today: string, month: number, tense: Tense | null): number | null {
  const [thisYear, thisMonth] = numbers(today);
  const middleOfMonth = 30.4;
  return yearOf(thisYear, tense, (year) => ((year - thisYear) * 12 + month - thisMonth) * middleOfMonth);
}

/**
 * The tense decides the year. If the date is close by on the other side of today, that isn't certain enough: 'the truce
 * agreed until 28 October', read on the 25th.
 *
 * @param daysTo how many days it is from today to the date in a given year; negative if it is past
 */
function yearOf(thisYear: number, tense: Tense | null, daysTo: (year: number) => number): number | null {
  const years = [thisYear - 1, thisYear, thisYear + 1];
  const [nearest = thisYear] = years.toSorted((a, b) => Math.abs(daysTo(a)) - Math.abs(daysTo(b)));
  const away = Math.abs(daysTo(nearest));
  if (!tense || tense === "conditional") return away <= NEAR_DAYS ? nearest : null;
  const told = tense === "past" ? years.findLast((y) => daysTo(y) <= 0) : years.find((y) => daysTo(y) >= 0);
  if (told === undefined) return null;
  return told !== nearest && away <= TOO_NEAR_DAYS ? null : told;
}
