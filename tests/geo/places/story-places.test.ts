/** Which places a story has: named by its front matter, from its own file or the shared ones. */
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../geo/article/article";
import { linkArticle, requirePassages } from "../../../geo/mentions/passages";
import { parsePlaces } from "../../../geo/places/places";
import { storyPlaces } from "../../../geo/places/story-places";
import { SourceError } from "../../../geo/problem";
import { countries, places as shared } from "../data";

const article = (places: string, text = "Kunar and Doha.") =>
  parseArticle("article.md", `---\ntitle: T\nlanguage: en\ndate: 2025-01-01\n${places}---\n\n${text}\n`);

const own = (...features: { id: string; name: string }[]) =>
  parsePlaces(
    [
      {
        file: "places.geojson",
        text: JSON.stringify({
          type: "FeatureCollection",
          features: features.map(({ id, name }) => ({
            type: "Feature",
            id,
            properties: { kind: "bridge", name, source: "a survey", licence: "CC0" },
            geometry: { type: "Point", coordinates: [29, 41] },
          })),
        }),
      },
    ],
    countries,
  );

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
  throw new Error("it was taken");
}

const bridge = { id: "old-bridge", name: "Old Bridge" };

describe("the places of a story", () => {
  it("come in the order of its front matter, from either file", () => {
    const found = storyPlaces(article("places: [doha, old-bridge, kunar]\n"), own(bridge), shared, "article.md");
    expect(found.map(({ id, shape }) => [id, shape])).toEqual([
      ["doha", "point"],
      ["old-bridge", "point"],
      ["kunar", "area"],
    ]);
  });

  it("are those of its own file where the front matter names none", () => {
    const found = storyPlaces(article(""), own(bridge), shared, "article.md");
    expect(found.map(({ id }) => id)).toEqual(["old-bridge"]);
  });

  it("of its own go before shared ones of the same id", () => {
    const found = storyPlaces(
      article("places: [doha]\n"),
      own({ id: "doha", name: "Doha Bridge" }),
      shared,
      "article.md",
    );
    expect(found.map(({ name }) => name)).toEqual(["Doha Bridge"]);
  });
});

describe("refused, with the line and what would be right", () => {
  it.each([
    ["no places at all", "", [], /^article\.md:1:1: no places: name them in the front matter/u],
    [
      "an unknown id",
      "places: [kunar, atlantis]\n",
      [],
      /^article\.md:5:17: no place 'atlantis': known are durand-line, kunar/u,
    ],
    ["an id named twice", "places:\n  - kunar\n  - kunar\n", [], /^article\.md:7:5: 'kunar' is named twice: keep one/u],
    [
      "a place of its own that isn't named",
      "places: [kunar]\n",
      [bridge],
      /^article\.md:5:10: places doesn't name 'old-bridge'/u,
    ],
    [
      "two places of one name",
      "places: [kunar, konar]\n",
      [{ id: "konar", name: "Konar" }],
      /^article\.md:5:17: 'konar' and 'kunar' share the name 'Konar'/u,
    ],
  ])("%s", (_, places, ownPlaces, reason) => {
    const places_ = ownPlaces.length > 0 ? own(...ownPlaces) : [];
    expect(refusal(() => storyPlaces(article(places), places_, shared, "article.md"))).toMatch(reason);
  });

  it("a place that nobody speaks of, at the line that names it", () => {
    const parsed = article("places:\n  - kunar\n  - khost\n", "Kunar.");
    const found = storyPlaces(parsed, [], shared, "article.md");
    const linked = linkArticle(parsed, found, "article.md");
    expect(refusal(() => requirePassages(linked, found, "article.md"))).toMatch(
      /^article\.md:7:5: no passage speaks of 'khost': name Khost in a paragraph, or link words to it/u,
    );
  });
});
