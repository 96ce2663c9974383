/** English phrases for kinds of places. */
import { expect, it } from "vitest";
import { kindInCountries, kindWords, withArticle } from "../../../geo/places/kinds";

const place = (kind: string, shape: "area" | "line" | "point", disputed: string | null = null) => ({
  kind,
  shape,
  disputed,
});

it.each([
  [place("province", "area"), ["Norway"], "Province of Norway"],
  [place("city", "point"), ["Norway"], "City in Norway"],
  [place("strait", "line"), ["Norway"], "Strait in Norway"],
  [place("river", "line"), ["Norway", "Sweden"], "River between Norway and Sweden"],
  [place("lake", "area"), ["Norway", "Sweden", "Finland"], "Lake in Norway, Sweden and Finland"],
  [place("sea", "area"), [], "Sea"],
  [place("border", "line", "Both claim it."), ["Norway", "Sweden"], "Disputed border between Norway and Sweden"],
  [place("region", "area", "Both claim it."), ["Norway"], "Disputed region of Norway"],
])("%j in %j: %s", (what, countries, said) => {
  expect(kindInCountries(what, countries)).toBe(said);
});

it("a kind is said as it is written, and disputed where it is", () => {
  expect(kindWords(place("Bezirk", "area"))).toBe("Bezirk");
  expect(kindWords(place("line", "line", "Both claim it."))).toBe("disputed line");
});

it.each([
  ["White River", "river", "line", "the White River"],
  ["White Sea", "sea", "area", "the White Sea"],
  ["The Blue Line", "border", "line", "The Blue Line"],
  ["Old Town", "town", "point", "Old Town"],
] as const)("%s, a %s", (name, kind, shape, said) => {
  expect(withArticle({ name, kind, shape })).toBe(said);
});
