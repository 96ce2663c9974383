/** What a language tag (BCP 47) says of a text. */

/** Scripts that are written from right to left (Unicode's script metadata), by ISO 15924. */
const RIGHT_TO_LEFT = new Set("Adlm Arab Aran Hebr Mand Mani Nkoo Rohg Samr Sogd Syrc Thaa Yezi".split(" "));

/** @returns ISO 15924: `Latn`, `Arab` @throws RangeError for an invalid tag */
export const scriptOf = (language: string): string => new Intl.Locale(language).maximize().script ?? "";

/** @param language a tag that `Intl` knows @throws RangeError for an invalid one */
export function directionOf(language: string): "rtl" | "ltr" {
  return RIGHT_TO_LEFT.has(scriptOf(language)) ? "rtl" : "ltr";
}

/** Whether a tag is of that language, whatever its region or script: `en-GB` is `en`. */
export const isLanguage = (tag: string, language: string): boolean => new Intl.Locale(tag).language === language;
