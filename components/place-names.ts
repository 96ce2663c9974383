/**
 * What the card says of a place, and its names in the languages of its countries. For the server: making Intl.DisplayNames
 * takes a phone a tenth of a second.
 */
import type { Place } from "../geo/types";

const countryNames = new Intl.DisplayNames("en", { type: "region" });

/** @param code ISO 3166-1 alpha-2 @returns the country's name in English, else the code */
export const countryName = (code: string): string => countryNames.of(code) ?? code;

/** 'Province of Afghanistan', 'City in Qatar', 'Disputed line between Afghanistan and Pakistan' */
export function kindOf({ kind, countries }: Pick<Place, "kind" | "countries">): string {
  const where = countries.map(countryName).join(" and ");
  switch (kind) {
    case "border":
      return `Disputed line between ${where}`;
    case "province":
      return `Province of ${where}`;
    case "city":
      return `City in ${where}`;
  }
}

/** Official languages of the countries of our places, as BCP 47, and the language of their names in the data. */
const LANGUAGES_OF: Readonly<Record<string, readonly { readonly key: string; readonly tag: string }[]>> = {
  AF: [
    { key: "ps", tag: "ps" },
    { key: "fa", tag: "fa-AF" },
  ],
  PK: [{ key: "ur", tag: "ur" }],
  QA: [{ key: "ar", tag: "ar" }],
  TR: [{ key: "tr", tag: "tr" }],
};

const languageNames = new Intl.DisplayNames("en", { type: "language" });
const RIGHT_TO_LEFT = new Set(["ps", "fa-AF", "ur", "ar"]);

export interface LocalName {
  readonly text: string;
  readonly language: string;
  readonly languageName: string;
  readonly direction: "rtl" | "ltr";
}

/** The names of the place in the languages of its countries. */
export function localNames({ countries, names }: Pick<Place, "countries" | "names">): LocalName[] {
  return countries
    .flatMap((country) => LANGUAGES_OF[country] ?? [])
    .flatMap(({ key, tag }) => {
      const text = names[key];
      const direction = RIGHT_TO_LEFT.has(tag) ? "rtl" : "ltr";
      return text ? [{ text, language: tag, languageName: languageNames.of(tag) ?? tag, direction } as const] : [];
    });
}
