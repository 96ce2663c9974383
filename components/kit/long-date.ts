/** @param date ISO 8601 @param language BCP 47 @returns '25 October 2025' */
export const longDate = (date: string, language: string): string =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
    // The day that the article gives, in the calendar of its date.
    calendar: "gregory",
  }).format(new Date(date));
