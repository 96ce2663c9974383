/** A copy of the project with generated stories in place of ours, to be built: .bench/site/. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyProject } from "../lib/project-copy";
import { type GeneratedStory, generate, type Size } from "./story";

/** Below the project, so that its packages are found. */
export const COPY = ".bench/site";
export const STORY = "generated";

/** Routes of the site that the copy leaves out, so that only a story's own pages are built. */
const LEFT_OUT = [
  "(handout)",
  "(lesson)",
  "(tools)",
  "(voices)",
  "(when)",
  "embed",
  "oembed",
  "og/[file]",
  "share",
  "teachers",
];

/**
 * @throws Error when the file doesn't hold the words: then the copy wouldn't be the site that is meant to be measured
 */
function replaceIn(file: string, words: string, by: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(words)) throw new Error(`${file}: '${words}' not found`);
  writeFileSync(file, text.replace(words, by));
}

/** Puts a story's folder into the copy. */
function writeStory(id: string, { places, article }: GeneratedStory): void {
  const folder = join(COPY, "seeds", id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, places.file), places.text);
  writeFileSync(join(folder, "article.md"), article);
}

/** Without the caches of an earlier build, too. */
function copyAnew(): void {
  rmSync(COPY, { recursive: true, force: true });
  copyProject(COPY);
}

/** @param pages how many of the places get a page */
export function makeCopy(size: Size, pages: number): void {
  copyAnew();
  for (const route of LEFT_OUT) rmSync(join(COPY, "app", route), { recursive: true });
  writeStory(STORY, generate(size));
  replaceIn(join(COPY, "app/[story]/[part]/page.tsx"), "= partRoutes;", `= () => partRoutes().slice(0, ${pages});`);
}

/** Makes a copy with all pages of `count` generated stories of this size, no two alike. @returns their ids */
export function makeCopyOfMany(count: number, size: Size): string[] {
  copyAnew();
  const ids = Array.from({ length: count }, (_, i) => `story-${i + 1}`);
  for (const [i, id] of ids.entries()) writeStory(id, generate(size, i + 1));
  return ids;
}

/** Changes one word of a story in the copy. */
export function changeStory(id: string): void {
  replaceIn(join(COPY, "seeds", id, "article.md"), "quiet", "silent");
}
