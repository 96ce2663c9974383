/** The one place where seeds/ and geo/ meet: the stories, read and checked once. Build time only. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { LineString } from "geojson";
import { BESIDE_STORIES } from "../geo/addresses";
import { parseArticle } from "../geo/article";
import { boundsOf, labelPoint, type Measures, measure } from "../geo/measure";
import {
  type LinkedArticle,
  type LinkedParagraph,
  linkArticle,
  passagesByPlace,
  requirePassages,
} from "../geo/passages";
import { type CountryBounds, parsePlaces } from "../geo/places";
import { lineFinder, SourceError } from "../geo/problem";
import type { BBox, Place, Position } from "../geo/types";

const ROOT = process.cwd();
const DATA = join(ROOT, "geo/data");
const SEEDS = join(ROOT, "seeds");
/** In the order of the places row: the line, the provinces, the venues. */
const PLACE_FILES = ["durand-line.geojson", "provinces.geojson", "venues.geojson"];

/** Bytes: far more than an article or a place file may hold, and little enough for memory. */
const LARGEST_FILE = 20_000_000;

/** A place as the page knows it. */
export interface StoryPlace extends Place {
  readonly bounds: BBox;
  readonly labelAt: Position;
  readonly measures: Measures;
  /** For a far city: the great circle to the border. */
  readonly toBorder: LineString | undefined;
  /** In reading order; never empty. */
  readonly passages: readonly LinkedParagraph[];
}

export interface Story {
  /** The folder in seeds/ and the URL segment. */
  readonly id: string;
  readonly article: LinkedArticle;
  readonly places: readonly StoryPlace[];
  /** Changes when the article's words do: pages of two editions don't go together. */
  readonly edition: string;
}

const editionOf = ({ title, paragraphs }: LinkedArticle): string =>
  createHash("sha256")
    .update(JSON.stringify([title, paragraphs]))
    .digest("hex")
    .slice(0, 10);

/** @throws SourceError when the file can't be read as UTF-8 text */
function readText(path: string, name = relative(ROOT, path)): string {
  const text = new TextDecoder("utf-8").decode(readBytes(path, name));
  const lost = text.indexOf("\uFFFD");
  if (lost < 0) return text;
  const reason = "not UTF-8 text, or a character that was lost before (U+FFFD): save the file as UTF-8";
  throw new SourceError([{ file: name, ...lineFinder(text)(lost), reason }]);
}

function readBytes(path: string, name: string): Buffer {
  let reason: string;
  try {
    const { size } = statSync(path);
    if (size <= LARGEST_FILE) return readFileSync(path);
    reason = `${size} bytes: at most ${LARGEST_FILE}`;
  } catch (error) {
    reason = `can't be read: ${(error as NodeJS.ErrnoException).code}`;
  }
  throw new SourceError([{ file: name, line: 1, column: 1, reason }]);
}

function readPlaces(): Place[] {
  const countries = JSON.parse(readText(join(DATA, "country-bounds.json"))) as CountryBounds;
  const files = PLACE_FILES.map((file) => ({ file: `geo/data/${file}`, text: readText(join(DATA, file)) }));
  return parsePlaces(files, countries);
}

/**
 * @param name how messages name the file @param path where it is
 * @returns any article with its mentions of our places; it need not mention them all
 * @throws SourceError for an article or place data that can't be used
 */
export function linkFile(name: string, path: string): LinkedArticle {
  return linkArticle(parseArticle(name, readText(path, name)), readPlaces(), name);
}

function readStory(id: string): Story {
  const file = `seeds/${id}/article.md`;
  if (BESIDE_STORIES.includes(id)) {
    const reason = `'/${id}/' is the address of something else (so are ${BESIDE_STORIES.join(", ")}): rename the folder`;
    throw new SourceError([{ file, line: 1, column: 1, reason }]);
  }
  const article = linkFile(file, join(ROOT, file));
  const places = readPlaces();
  requirePassages(article, places, file);
  const passages = passagesByPlace(article);
  const border = places.find(({ kind }) => kind === "border") ?? null;
  return {
    id,
    article,
    edition: editionOf(article),
    places: places.map((place) => {
      const measures = measure(place, border);
      return {
        ...place,
        bounds: boundsOf(place.geometry),
        labelAt: labelPoint(place.geometry),
        measures,
        toBorder: measures.kind === "city" ? measures.toBorder?.way : undefined,
        passages: passages.get(place.id) ?? [],
      };
    }),
  };
}

let read: readonly Story[] | undefined;

/** @returns every story, by the folders of seeds/; the first leads. @throws SourceError: then the build stops */
export function stories(): readonly Story[] {
  read ??= readdirSync(SEEDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readStory(entry.name));
  return read;
}

/** @throws Error for an id without a folder in seeds/: pages exist for known stories only */
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
