/**
 * Keeps the finished files of each story that was drawn, for the next build, and brings in those of the stories that
 * were not drawn since they haven't changed.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesOf } from "./files";

/** A story's file: `talks/index.html`, `share/talks/kunar/index.html`, `og/talks--kunar.png`, `map/talks.1a2b.json`. */
const OF_A_STORY = /^(?:(?:embed|share|og|oembed|map)\/)?(?<story>[^/.]+?)(?:--[^/]*)?[/.]/u;

/** Files named after their content that a page refers to. */
const NAMED = /"(?<address>\/[^" ]*(?:_next\/static|reader)\/[^" ]+\.\w+)"/gu;

export interface KeptStory {
  readonly id: string;
  /** Where its files are kept or will be. */
  readonly folder: string;
  /** The folder of that one and earlier versions, which go. */
  readonly versions: string;
}

/**
 * @param site the folder of the built site; the pages in it are finished, and compressed
 * @param stories all stories of the site
 * @throws Error for a story that was neither drawn nor kept, or that was kept for a site with other files than this one
 */
export function keepStories(site: string, stories: readonly KeptStory[]): void {
  const byStory = new Map<string, string[]>(stories.map(({ id }) => [id, []]));
  for (const file of filesOf(site)) byStory.get(OF_A_STORY.exec(file)?.groups?.story ?? "")?.push(file);
  for (const story of stories) {
    const files = byStory.get(story.id) ?? [];
    if (files.includes(join(story.id, "index.html"))) keep(site, story, files);
    else bringIn(site, story);
  }
}

function keep(site: string, { folder, versions }: KeptStory, files: readonly string[]): void {
  rmSync(versions, { recursive: true, force: true });
  const part = `${folder}.part`;
  for (const file of files) {
    mkdirSync(dirname(join(part, file)), { recursive: true });
    cpSync(join(site, file), join(part, file));
  }
  renameSync(part, folder);
}

function bringIn(site: string, { id, folder }: KeptStory): void {
  if (!existsSync(folder)) throw new Error(`the story '${id}' was neither drawn nor kept in ${folder}`);
  cpSync(folder, site, { recursive: true });
  for (const page of filesOf(folder).filter((file) => file.endsWith(".html"))) {
    const html = readFileSync(join(folder, page), "utf8");
    for (const [, address = ""] of html.matchAll(NAMED)) {
      if (!existsSync(join(site, address.replace(/^.*\/(?=_next\/|reader\/)/u, ""))))
        throw new Error(`${page} was kept for a site with the file ${address}: delete .next/cache/stories`);
    }
  }
}
