/** The folder of an own story can be read like any story's, and gives the same story. */
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../geo/article/article";
import { articleFile, placesFile, storyFolder } from "../../../geo/make/folder";
import { folderName } from "../../../geo/make/folder-name";
import { tell } from "../../../geo/make/tell";
import { leadsTo, linkArticle } from "../../../geo/mentions/passages";
import { parsePlaces } from "../../../geo/places/places";
import { storyPlaces } from "../../../geo/places/story-places";
import { anyStory } from "./stories";

const spoken = ({ paragraphs }: ReturnType<typeof linkArticle>) =>
  paragraphs.map(({ text, within, mentions }) => ({
    ...{ text, within },
    mentions: mentions.filter(leadsTo("place")).map(({ place, start, end }) => ({ place, start, end })),
  }));

describe("a story's folder", () => {
  it("reads back as the same article with the same mentions, whatever it holds", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const told = tell(story, new Map());
        const own = parsePlaces([{ file: "places.geojson", text: placesFile(told.places) }], EVERYWHERE);
        const article = parseArticle("article.md", articleFile(told));
        const places = storyPlaces(article, own, [], "article.md");
        expect(places.map(({ id, name }) => ({ id, name }))).toEqual(told.places.map(({ id, name }) => ({ id, name })));
        expect(spoken(linkArticle(article, places, "article.md"))).toEqual(spoken(told.article));
        for (const key of ["title", "language", "date", "author", "publisher", "url"] as const)
          expect(article[key]).toEqual(told.article[key]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("is a zip with one folder, named after the title", () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const files = unzipSync(storyFolder(story, tell(story, new Map())));
        const name = folderName(story);
        expect(
          Object.keys(files)
            .filter((file) => !file.endsWith("/"))
            .sort(),
        ).toEqual(["README.md", "article.md", "made.json", "places.geojson"].map((file) => `${name}/${file}`));
        expect(strFromU8(files[`${name}/article.md`] ?? new Uint8Array())).toContain("---");
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});

const EVERYWHERE = Object.fromEntries(["AF", "CA", "TR"].map((code) => [code, [-180, -90, 180, 90] as const]));
