import { expect, it } from "vitest";
import { localNames } from "../components/kit/place-names";
import { passageName } from "../components/kit/place-words";

const names = (own: Readonly<Record<string, string>>) =>
  localNames({ countries: ["AF", "PK"], name: "Kunar", names: own }, "en").map(
    ({ text, languageNames }) => `${text} (${languageNames.join(", ")})`,
  );

it("names a place in the languages of its countries, each with its language", () => {
  expect(names({ fa: "کنر", ps: "کونړ" })).toEqual(["کنر (Dari)", "کونړ (Pashto)"]);
});

it("says a name that several languages share once", () => {
  expect(names({ fa: "کنر", ps: "کونړ", ur: "کنر" })).toEqual(["کنر (Dari, Urdu)", "کونړ (Pashto)"]);
});

it("calls a paragraph by the number in its address", () => {
  expect(passageName("p17")).toBe("Passage 17");
});
