/** Reads the facts of a draft, with a default where what was typed is invalid. */
import type { Facts } from "./draft";

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** @returns the language of the article; English if what was typed isn't a known language */
export const languageOf = ({ language }: Pick<Facts, "language">): string => (isLanguage(language) ? language : "en");

/** @returns ISO 8601, the day of the article; empty if it isn't a valid day yet */
export const dayOf = ({ date }: Pick<Facts, "date">): string => (isDay(date) ? date : "");

export function isDay(date: string): boolean {
  return DAY.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) === date;
}

export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
