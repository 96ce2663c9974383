/** The bench's generated stories are valid: the core reads them as it reads ours. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseArticle } from "../geo/article/article";
import { linkArticle, passagesBy, requirePassages } from "../geo/mentions/passages";
import { type CountryBounds, parsePlaces } from "../geo/places/places";
import { generate } from "../scripts/bench/story";

const countries = JSON.parse(readFileSync("geo/data/country-bounds.json", "utf8")) as CountryBounds;
const size = { places: 300, words: 5000 };

it("a generated story is whole: its places are sound, and each is spoken of", () => {
  const { places: file, article } = generate(size);
  const places = parsePlaces([file], countries);
  const linked = linkArticle(parseArticle("article.md", article), places, "article.md");
  requirePassages(linked, places, "article.md");
  expect(places).toHaveLength(size.places);
  expect(passagesBy("place", linked).size).toBe(size.places);
  expect(new Set(places.map(({ kind }) => kind))).toEqual(new Set(["border", "province", "city"]));
});

it("a generated story is the same in every run", () => {
  expect(generate(size)).toEqual(generate(size));
});
