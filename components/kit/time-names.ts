/** How the page writes the times of a story: in the language of the article, not in ISO 8601. For the server. */
import type { Time } from "../../geo/times/time";
import { localeOf } from "./long-date";

/** Which parts to write, by the length of the ISO 8601 string: `2025`, `2025-10` or `2025-10-18`. */
const PARTS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
};

/** @param language BCP 47 @returns '18–19 October 2025', 'October 2025', '2025' */
export const timeName = (time: Time, language: string): string => written(time, language, {});

/** @param hasYear whether to write the year @returns '18–19 Oct', 'Oct', '2025' */
export function shortTimeName(time: Time, language: string, hasYear: boolean): string {
  const isYear = time.start.length === 4;
  return written(time, language, {
    ...(!isYear && { month: "short" }),
    ...(!isYear && !hasYear && { year: undefined }),
  });
}

function written({ start, end }: Time, language: string, changed: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    ...PARTS[start.length],
    ...changed,
    timeZone: "UTC",
    // As in the address, whatever calendar the language is used with.
    calendar: "gregory",
  });
  if (start === end) return format.format(new Date(start));
  // Some versions of CLDR put thin spaces around the dash.
  return format.formatRange(new Date(start), new Date(end)).replace(/(?<=\d)\s–\s(?=\d)/gu, "–");
}
