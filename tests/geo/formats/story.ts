/** Stories for testing the formats: the one about the talks, and ones with a text from the test. */
import { readFileSync } from "node:fs";
import { parseArticle } from "../../../geo/article/article";
import type { StoryData } from "../../../geo/formats/story-data";
import { linkArticle, passagesBy } from "../../../geo/mentions/passages";
import { boundsOf } from "../../../geo/places/measure";
import { places } from "../data";

const FILE = "seeds/istanbul-talks/article.md";
const URL = "https://example.org/istanbul-talks/";
const source = readFileSync(FILE, "utf8");

/** @param markdown a whole article; the story has the places that it mentions */
export function story(markdown: string = source): StoryData {
  const article = linkArticle(parseArticle(FILE, markdown), places, FILE);
  const passages = passagesBy("place", article);
  const data = places.map((place) => ({
    ...place,
    url: `${URL}${place.id}/`,
    about: `About ${place.name}`,
    countryNames: place.countries.map((code) => `Country ${code}`),
    bounds: boundsOf(place.geometry),
    passages: passages.get(place.id) ?? [],
  }));
  const timeUrl = (id: string) => `${URL}${id}/`;
  return { url: URL, timeUrl, article, places: data.filter(({ passages }) => passages.length > 0) };
}

/** @param body Markdown paragraphs @param title of the article */
export const storyOf = (body: string, title = "T"): StoryData =>
  story(`---\ntitle: ${JSON.stringify(title)}\nlanguage: en\ndate: 2025-10-25\n---\n\n${body}\n`);
