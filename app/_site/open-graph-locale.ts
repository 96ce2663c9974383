/**
 * @param language BCP 47
 * @returns a language and a territory, as https://ogp.me wants: `en_GB`. Where the language names no territory it is the one
 * where most speak it (Unicode CLDR), but for English, which is dated here as in Britain.
 */
export function openGraphLocale(language: string): string {
  const { language: spoken, region } = new Intl.Locale(language === "en" ? "en-GB" : language).maximize();
  return region ? `${spoken}_${region}` : spoken;
}
