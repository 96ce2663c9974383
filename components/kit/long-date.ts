/** @param language BCP 47 @returns the locale in which dates are written: in English the day comes first */
export const localeOf = (language: string): string => (language === "en" ? "en-GB" : language);

/** @param date ISO 8601 @param language BCP 47 @returns '25 October 2025' */
export const longDate = (date: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: "long",
    timeZone: "UTC",
    // The article's date is Gregorian, whatever calendar the language is used with.
    calendar: "gregory",
  }).format(new Date(date));
