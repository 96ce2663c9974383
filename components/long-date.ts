/** @param date ISO 8601 @returns '25 October 2025' */
export const longDate = (date: string): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
