/**
 * @param language BCP 47
 * @returns a language and a territory, as https://ogp.me wants: `en_GB`. If the language names no territory, it is
 * the one with most speakers (Unicode CLDR); for plain English it is Britain, as for the dates.
 */
export function openGraphLocale(language: string): string {
  const { language: spoken, region } = new Intl.Locale(language === "en" ? "en-GB" : language).maximize();
  return region ? `${spoken}_${region}` : spoken;
}
