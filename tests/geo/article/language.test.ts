/** Directions as Unicode CLDR has them. */
import { expect, it } from "vitest";
import { directionOf, isLanguage, scriptOf } from "../../../geo/article/language";

it.each([
  ["ur", "rtl"],
  ["ps", "rtl"],
  ["fa-AF", "rtl"],
  ["he", "rtl"],
  ["dv", "rtl"],
  ["en", "ltr"],
  ["tr", "ltr"],
  ["uz", "ltr"],
  ["uz-Arab", "rtl"],
  ["pa", "ltr"],
  ["pa-PK", "rtl"],
  ["zh-Hant", "ltr"],
] as const)("%s is written %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

it("a language is the same in all its regions", () => {
  expect(isLanguage("en-GB", "en")).toBe(true);
  expect(isLanguage("enm", "en")).toBe(false);
  expect(scriptOf("ur-PK")).toBe("Arab");
});
