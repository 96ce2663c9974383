/**
 * A time as ISO 8601 writes it: a year, a month or a day, or an interval of two of one kind. In addresses an interval
 * has a double hyphen instead of the slash, as the standard allows; no id of a place has one.
 */

export interface Time {
  /** The URL segment: `2025-10-18`, `2025-10`, `2025`, `2025-10-18--2025-10-19`. */
  readonly id: string;
  /** `2025-10-18`, `2025-10`, `2025`; of an interval, where it begins and where it ends. */
  readonly start: string;
  readonly end: string;
}

const POINT = /^\d{4}(?:-\d{2}){0,2}$/u;
export const TIME_ADVICE =
  "write a day, a month, a year or two of a kind, as in 2025-10-18, 2025-10, 2025 or 2025-10-18/2025-10-19";

/** Whether an id looks like a time: no place may have such an id. */
export const isLikeTime = (id: string): boolean => POINT.test(id);

/**
 * @param iso with a slash in an interval
 * @returns the time, or null if it isn't one: no such day, or an end before its start
 */
export function parseTime(iso: string): Time | null {
  const [start = "", end = start, ...more] = iso.split("/");
  const isInterval = iso.includes("/");
  if (more.length > 0 || !isPoint(start) || !isPoint(end) || start.length !== end.length) return null;
  if (isInterval && end <= start) return null;
  return { id: isInterval ? `${start}--${end}` : start, start, end };
}

/** @throws Error for an id that is none of `parseTime` */
export function timeById(id: string): Time {
  const time = parseTime(isoOf(id));
  if (!time) throw new Error(`'${id}' is not a time: ${TIME_ADVICE}`);
  return time;
}

/** @returns the time as ISO 8601 writes it, with a slash in an interval */
export const isoOf = (id: string): string => id.replace("--", "/");

/** @returns the first and the last day of a time: `2025-10` is from 2025-10-01 to 2025-10-31 */
export function daysOf({ start, end }: Pick<Time, "start" | "end">): { first: string; last: string } {
  const [year = 0, month = 12, day] = end.split("-").map(Number);
  const last = day === undefined ? isoDay(year, month + 1, 0) : end;
  return { first: `${start}-01-01`.slice(0, 10), last };
}

/** @returns the times in the order in which they begin; of two that begin together, the one that ends first */
export function inOrder<T extends Pick<Time, "start" | "end">>(times: readonly T[]): T[] {
  const key = (time: T): string => Object.values(daysOf(time)).join("/");
  return times.toSorted((a, b) => key(a).localeCompare(key(b)));
}

/**
 * @param month from 1
 * @param day from 1; a day beyond the month's length counts on into the next month, one below 1 back into the previous
 * month
 */
export function isoDay(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

function isPoint(text: string): boolean {
  if (!POINT.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return isoDay(year, month, day).startsWith(text);
}
