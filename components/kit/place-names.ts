/**
 * What the card says of a place, and its names in other languages. For the server: a phone takes a tenth of a second to
 * make an Intl.DisplayNames, and CLDR's table of languages is large.
 */
import territories from "cldr-core/supplemental/territoryInfo.json" with { type: "json" };
import { directionOf, isLanguage } from "../../geo/article/language";
import { kindInCountries } from "../../geo/places/kinds";
import type { Place } from "../../geo/types";

const countryNames = new Intl.DisplayNames("en", { type: "region" });

/** @param code ISO 3166-1 alpha-2 @returns the country's name in English, else the code */
export const countryName = (code: string): string => countryNames.of(code) ?? code;

/** 'Province of Afghanistan', 'City in Qatar', 'Disputed line between Afghanistan and Pakistan' */
export const kindOf = (place: Pick<Place, "kind" | "shape" | "disputed" | "countries">): string =>
  kindInCountries(place, place.countries.map(countryName));

/** What CLDR knows of a country. Some have no languages listed, some languages no status. */
type Territory = { readonly languagePopulation?: Readonly<Record<string, { readonly _officialStatus?: string }>> };

/** @returns the official languages of a country (Unicode CLDR), as BCP 47 without a region */
function officialLanguages(country: string): string[] {
  const all = territories.supplemental.territoryInfo as Readonly<Record<string, object>>;
  const { languagePopulation = {} }: Territory = all[country] ?? {};
  return Object.entries(languagePopulation)
    .filter(([, { _officialStatus: status = "" }]) => /^(?:de_facto_)?official$/u.test(status))
    .map(([tag]) => tag.replaceAll("_", "-"));
}

const languageNames = new Intl.DisplayNames("en", { type: "language" });

export interface LocalName {
  readonly text: string;
  /** BCP 47, of the first of the languages in which it is the name. */
  readonly language: string;
  /** Several if the name is the same in them. */
  readonly languageNames: readonly string[];
  readonly direction: "rtl" | "ltr";
}

/** The language with the country added, if that variety has a name of its own: 'Dari' rather than 'Persian'. */
function tagIn(language: string, country: string): string {
  const tag = `${language}-${country}`;
  return languageNames.of(tag)?.includes("(") ? language : tag;
}

/**
 * @param shown BCP 47: the language of the name as shown
 * @returns the place's names in the languages of its countries
 */
export function localNames(
  { countries, name, names }: Pick<Place, "countries" | "name" | "names">,
  shown: string,
): LocalName[] {
  const local = countries.flatMap((country) =>
    officialLanguages(country).map((language) => ({ language, tag: tagIn(language, country) })),
  );
  const others = isLanguage(shown, "en") ? [] : [{ language: "en", tag: "en" }];
  const found = [...others, ...local].flatMap(({ language, tag }): LocalName[] => {
    const text = names[tag] ?? names[language];
    if (!text || text === name || isLanguage(shown, language)) return [];
    return [{ text, language: tag, languageNames: [languageNames.of(tag) ?? tag], direction: directionOf(tag) }];
  });
  const byText = new Map<string, LocalName>();
  for (const name of found) {
    const same = byText.get(name.text)?.languageNames ?? [];
    byText.set(name.text, {
      ...name,
      ...byText.get(name.text),
      languageNames: [...new Set([...same, ...name.languageNames])],
    });
  }
  return [...byText.values()];
}
