/** What the pages of each story must show, read from its folder: of the real story, and of those in tests/fixtures/. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { worldPlaces } from "../../../app/_site/shapes";
import { parseArticle } from "../../../geo/article/article";
import { directionOf } from "../../../geo/article/language";
import { linkArticle, passagesBy } from "../../../geo/mentions/passages";
import { capitalised } from "../../../geo/places/kinds";
import { parsePlaces } from "../../../geo/places/places";
import { storyPlaces } from "../../../geo/places/story-places";
import { type ToldTime, toldTimes } from "../../../geo/times/told-times";
import type { Place } from "../../../geo/types";
import { FIXTURES } from "../../../scripts/lib/fixtures-site";
import { countries, places as shared } from "../../geo/data";

export interface Told {
  readonly id: string;
  /** The site that it is on: a project of playwright.config.ts. */
  readonly site: "site" | "fixtures";
  readonly article: ReturnType<typeof parseArticle>;
  readonly direction: "rtl" | "ltr";
  /** With the name that readers see, and the ids of its passages. */
  readonly places: readonly (Place & { readonly shown: string; readonly passages: readonly string[] })[];
  readonly times: readonly ToldTime[];
  /** Who says it, as the page names them. */
  readonly voices: readonly string[];
}

function read(seeds: string, id: string, site: Told["site"]): Told {
  const folder = join(seeds, id);
  const file = join(folder, "article.md");
  const article = parseArticle(file, readFileSync(file, "utf8"));
  const ownFile = join(folder, "places.geojson");
  const own = existsSync(ownFile)
    ? parsePlaces([{ file: ownFile, text: readFileSync(ownFile, "utf8") }], countries)
    : [];
  const places = storyPlaces(article, own, [...worldPlaces(article.places ?? []), ...shared], file);
  const linked = linkArticle(article, places, file);
  const passages = passagesBy("place", linked);
  return {
    id,
    site,
    article,
    direction: directionOf(article.language),
    times: toldTimes(linked),
    voices: linked.voices.map(({ name }) => capitalised(name)),
    places: places.map((place) => ({
      ...place,
      shown: place.names[article.language] ?? place.name,
      passages: (passages.get(place.id) ?? []).map((passage) => passage.id),
    })),
  };
}

const all = (seeds: string, site: Told["site"]): Told[] =>
  readdirSync(seeds, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => read(seeds, name, site));

export const STORIES: readonly Told[] = [...all("seeds", "site"), ...all(FIXTURES.seeds, "fixtures")];
