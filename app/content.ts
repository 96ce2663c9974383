/** The one place where seeds/ and geo/ meet: the stories, read and checked once. Build time only. */
import { createHash } from "node:crypto";
import { BESIDE_STORIES, isId } from "../geo/addresses";
import { parseArticle } from "../geo/article/article";
import { type LinkedArticle, linkArticle, requirePassages } from "../geo/mentions/passages";
import { storyPlaces } from "../geo/places/story-places";
import { type ToldPlace, toldPlaces } from "../geo/places/told-places";
import { SourceError } from "../geo/problem";
import { type ToldTime, toldTimes } from "../geo/times/told-times";
import type { Place } from "../geo/types";
import { requireHeard } from "../geo/voices/listed";
import { ownPlaces, readText, seedFile, sharedPlaces, storyFolders } from "./_site/seed-files";
import { worldPlaces } from "./_site/shapes";

export type StoryPlace = ToldPlace;

export interface Story {
  /** The folder in seeds/ and the URL segment. */
  readonly id: string;
  readonly article: LinkedArticle;
  readonly places: readonly StoryPlace[];
  /** In the order in which they begin; empty if the article tells none. */
  readonly times: readonly ToldTime[];
  /** A hash of the article's words: parts of pages with different hashes must not be mixed. */
  readonly edition: string;
}

const editionOf = ({ title, paragraphs }: LinkedArticle): string =>
  createHash("sha256")
    .update(JSON.stringify([title, paragraphs]))
    .digest("hex")
    .slice(0, 10);

/**
 * Reads an article that need not be one of the site's stories.
 * @param name how messages name the file @param path where it is
 * @returns the article with its mentions of the shared places; it need not mention them all
 * @throws SourceError for an article or place data that can't be used
 */
export function linkFile(name: string, path: string): LinkedArticle {
  return linkArticle(parseArticle(name, readText(path, name)), sharedPlaces(), name);
}

/** The place under the name that it has in the article's language, where that is known. */
function namedFor(language: string, place: Place): Place {
  const own = place.names[language] ?? place.names[new Intl.Locale(language).language];
  if (own === undefined || own === place.name) return place;
  return { ...place, name: own, names: { ...place.names, en: place.name } };
}

function readStory(id: string): Story {
  const { path, name: file } = seedFile(id, "article.md");
  if (!isId(id)) {
    const reason = `'${id}' can't be an address: name the folder in lower-case letters, digits and hyphens, such as "spring-talks"`;
    throw new SourceError([{ file, line: 1, column: 1, reason }]);
  }
  if (BESIDE_STORIES.includes(id)) {
    const reason = `'/${id}/' is the address of something else (so are ${BESIDE_STORIES.join(", ")}): rename the folder`;
    throw new SourceError([{ file, line: 1, column: 1, reason }]);
  }
  const parsed = parseArticle(file, readText(path, file));
  const found = storyPlaces(parsed, ownPlaces(id), [...worldPlaces(parsed.places ?? []), ...sharedPlaces()], file);
  const places = found.map((place) => namedFor(parsed.language, place));
  const article = linkArticle(parsed, places, file);
  requirePassages(article, places, file);
  requireHeard(parsed.voices, article.voices);
  // `found`, with the English names: the page's own sentences, which are English, name lines.
  return {
    ...{ id, article, edition: editionOf(article) },
    places: toldPlaces(places, article, found),
    times: toldTimes(article),
  };
}

let read: readonly Story[] | undefined;

/** @returns every story, newest first @throws SourceError with the problems of all stories, which stops the build */
export function stories(): readonly Story[] {
  if (read) return read;
  const all: Story[] = [];
  const problems = storyFolders().flatMap((id) => {
    try {
      all.push(readStory(id));
      return [];
    } catch (error) {
      if (error instanceof SourceError) return error.problems;
      throw error;
    }
  });
  if (problems.length > 0) throw new SourceError(problems);
  read = all.sort((a, b) => b.article.date.localeCompare(a.article.date) || a.id.localeCompare(b.id));
  return read;
}

/** @throws Error for an id that has no folder in seeds/ */
export function storyById(id: string): Story {
  const story = stories().find((s) => s.id === id);
  if (!story) throw new Error(`no story '${id}' in seeds/`);
  return story;
}

/** @throws Error for a place that the story doesn't have */
export function placeById(places: readonly StoryPlace[], id: string): StoryPlace {
  const place = places.find((p) => p.id === id);
  if (!place) throw new Error(`no place '${id}': known are ${places.map((p) => p.id).join(", ")}`);
  return place;
}

/** How many other stories a card names: the newest. */
const MOST_OTHERS = 5;

let speaking: Map<string, Story[]> | undefined;

/** @returns the newest other stories that speak of the same place, the newest first */
export function alsoIn({ id: storyId }: Story, { id }: StoryPlace): readonly Story[] {
  const isShared = new Set(sharedPlaces().map((place) => place.id));
  if (!speaking) {
    speaking = new Map();
    for (const story of stories()) {
      // A story's own place may share an id with another story's without being the same place.
      const own = new Set(ownPlaces(story.id).map((place) => place.id));
      for (const place of story.places) {
        if (!isShared.has(place.id) || own.has(place.id)) continue;
        speaking.set(place.id, [...(speaking.get(place.id) ?? []), story]);
      }
    }
  }
  const all = speaking.get(id) ?? [];
  if (!all.some((story) => story.id === storyId)) return [];
  return all.filter((story) => story.id !== storyId).slice(0, MOST_OTHERS);
}
