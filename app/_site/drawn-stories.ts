/**
 * Which stories a build draws. A story that hasn't changed needn't be drawn anew: its finished files are kept in Next's
 * own cache, which hosts keep between builds, under a hash of everything that they are made from.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { BASE_PATH } from "../../geo/addresses";
import { alsoIn, type Story, stories } from "../content";
import { hashOfFiles } from "./hash-of-files";
import { once } from "./once";
import { SEEDS } from "./seed-files";
import { SITE_URL } from "./site";

/** What makes the pages: when any of it changes, every story is drawn anew. */
const hashOfCode = once(() =>
  hashOfFiles(["app", "components", "geo", "scripts/build", "next.config.js", "package-lock.json"]),
);

/** @returns the folder with all versions of a story's finished files: one, unless a build was broken off */
export const keptVersions = (storyId: string): string => join(".next/cache/stories", storyId);

/** @returns where the finished files of a story, as it is now, are kept or will be */
export function keptFolder(story: Story): string {
  const others = story.places.map((place) => alsoIn(story, place).map(({ id, article }) => [id, article.title]));
  const from = [
    hashOfCode(),
    hashOfFiles([join(SEEDS, story.id)]),
    JSON.stringify([others, BASE_PATH, SITE_URL?.origin, process.env.OFFLINE]),
  ];
  const key = createHash("sha256").update(from.join("\n")).digest("hex").slice(0, 16);
  return join(keptVersions(story.id), key);
}

/**
 * @returns the stories whose pages are drawn: the newest, since Next wants at least one page of each kind, and those
 * that have changed; all of them except in a build
 */
export const drawnStories = once((): readonly Story[] =>
  process.env.NODE_ENV === "production"
    ? stories().filter((story, index) => index === 0 || !existsSync(keptFolder(story)))
    : stories(),
);

/**
 * Next wants at least one page of each kind. If no story that is drawn has it, one that is kept has it drawn in vain;
 * and if none has it, the newest gets a page that nothing links to.
 * @param has whether a story has a page of the kind
 * @returns the stories of which the page is drawn, at least one
 */
export function drawnWith(has: (story: Story) => boolean): readonly Story[] {
  const drawn = drawnStories().filter(has);
  return drawn.length > 0 ? drawn : [...stories().filter(has), ...stories()].slice(0, 1);
}
