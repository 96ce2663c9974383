/** The files of seeds/ and of the shared places, read and checked. Build time only. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { type CountryBounds, type PlaceFile, parsePlaces } from "../../geo/places/places";
import { lineFinder, SourceError } from "../../geo/problem";
import type { Place } from "../../geo/types";

const ROOT = process.cwd();
const DATA = join(ROOT, "geo/data");
/** `SEEDS=folder` builds a site of the stories in another folder. */
export const SEEDS = join(ROOT, process.env.SEEDS ?? "seeds");

/** In bytes: far more than an article or a place file may hold, and small enough to keep in memory. */
const LARGEST_FILE = 20_000_000;

/** @returns the folders of the stories, in the order of their names */
export const storyFolders = (): string[] =>
  readdirSync(SEEDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** @returns the path of a story's file and the name by which messages call it */
export function seedFile(storyId: string, file: string): { readonly path: string; readonly name: string } {
  const path = join(SEEDS, storyId, file);
  return { path, name: relative(ROOT, path) };
}

/** @throws SourceError when the file can't be read as UTF-8 text */
export function readText(path: string, name = relative(ROOT, path)): string {
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

let countries: CountryBounds | undefined;

function placesIn(files: readonly PlaceFile[]): Place[] {
  countries ??= JSON.parse(readText(join(DATA, "country-bounds.json"))) as CountryBounds;
  return parsePlaces(files, countries);
}

let shared: readonly Place[] | undefined;

/** The places that any story may name: geo/data/places/. */
export function sharedPlaces(): readonly Place[] {
  const folder = join(DATA, "places");
  shared ??= placesIn(
    readdirSync(folder)
      .sort()
      .map((file) => ({ file: `geo/data/places/${file}`, text: readText(join(folder, file)) })),
  );
  return shared;
}

/** @returns the places of a story's own file; none where it has no such file */
export function ownPlaces(storyId: string): readonly Place[] {
  const { path, name } = seedFile(storyId, "places.geojson");
  if (!statSync(path, { throwIfNoEntry: false })) return [];
  return placesIn([{ file: name, text: readText(path, name) }]);
}
