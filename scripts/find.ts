/**
 * `npm run --silent find -- FILE.md|FILE.txt`: the places that an English text mentions, as JSON in reading order.
 *
 * Offsets are half-open and count UTF-16 units: of the file as it is for `.txt`; for `.md`, an article, of the plain
 * text of the paragraph whose number is given with them, counted as in `npm run links`.
 */
import { readFileSync } from "node:fs";
import { extname, resolve } from "node:path";
import { parseArticle } from "../geo/article/article";
import { findPlaces } from "../geo/gazetteer/find";
import type { Candidate, FoundPlace, Gazetteer } from "../geo/gazetteer/types";
import { SourceError } from "../geo/problem";
import { readGazetteer } from "./lib/gazetteer";

function readText(name: string): string {
  try {
    // npm runs scripts in the project's root; a relative path is meant from the folder that npm was called in.
    const bytes = readFileSync(resolve(process.env.INIT_CWD ?? "", name));
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const reason =
      error instanceof TypeError ? "is not UTF-8: save it as UTF-8" : `can't be read: ${(error as Error).message}`;
    throw problem(name, reason);
  }
}

const problem = (file: string, reason: string) => new SourceError([{ file, line: 1, column: 1, reason }]);

const asPlace = ({ place }: Candidate) => ({
  name: place.name,
  kind: place.kind,
  country: place.country,
  region: place.region,
  longitude: place.longitude,
  latitude: place.latitude,
  geonames: place.geonames,
  source: place.source,
});

/** A name that isn't in the gazetteer gets the position of a place named nearby, which is given as `near`. */
function asRow({ quote, start, end, adjective, candidates, near, reason }: FoundPlace) {
  const [first] = candidates;
  const place = first
    ? asPlace(first)
    : {
        name: quote,
        kind: null,
        country: near?.country ?? null,
        longitude: near?.longitude ?? null,
        latitude: near?.latitude ?? null,
        geonames: null,
      };
  return {
    quote,
    start,
    end,
    ...place,
    adjective,
    near: near?.name ?? null,
    reason,
    candidates: candidates.map(asPlace),
  };
}

/** Paragraphs are read together, since what one says places the names of the others. */
function inArticle(name: string, gazetteer: Gazetteer) {
  const { paragraphs } = parseArticle(name, readText(name));
  const found = findPlaces(paragraphs.map(({ text }) => text).join("\n"), gazetteer);
  let start = 0;
  return paragraphs.flatMap(({ number, text }) => {
    const from = start;
    start += text.length + 1;
    return found
      .filter((place) => place.start >= from && place.end <= from + text.length)
      .map((place) => ({
        paragraph: number,
        ...asRow({ ...place, start: place.start - from, end: place.end - from }),
      }));
  });
}

function inFile(name: string) {
  const gazetteer = readGazetteer();
  switch (extname(name)) {
    case ".md":
      return inArticle(name, gazetteer);
    case ".txt":
      return findPlaces(readText(name), gazetteer).map(asRow);
    default:
      throw problem(name, "is neither .md nor .txt: an article or plain text is needed");
  }
}

const [file, ...more] = process.argv.slice(2);
if (!file || more.length > 0) {
  console.error("usage: npm run --silent find -- FILE.md|FILE.txt");
  process.exit(2);
}
try {
  console.log(JSON.stringify(inFile(file), null, 2));
} catch (error) {
  if (!(error instanceof SourceError)) throw error;
  console.error(error.message);
  process.exit(1);
}
