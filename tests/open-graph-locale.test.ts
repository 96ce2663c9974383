/** The language of a page as Open Graph requires it: with a territory. */
import { expect, it } from "vitest";
import { openGraphLocale } from "../app/_site/open-graph-locale";

for (const [language, locale] of [
  ["en", "en_GB"],
  ["en-US", "en_US"],
  ["ur", "ur_PK"],
  ["tr", "tr_TR"],
  ["fa-AF", "fa_AF"],
  ["zh-Hant", "zh_TW"],
] as const) {
  it(`${language}: ${locale}`, () => expect(openGraphLocale(language)).toBe(locale));
}
