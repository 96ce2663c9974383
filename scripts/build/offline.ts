/**
 * Writes /worker.js, which keeps stories in the reader's browser, with the list of what all of them need; and for each
 * story a list of its own files, which the worker loads when needed, so that it doesn't grow with the number of
 * stories.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { PrecacheEntry } from "serwist";
import { keptListFile, MAKER_LIST } from "../../components/offline/caches";
import { BASE_PATH, fileAddress } from "../../geo/addresses";
import { filesOf } from "./files";

/**
 * What every story needs for reading: the scripts of documents. Left out are the font and the relief, which a page
 * works without and which are as large as a story; the tools, whose framework is larger still; and 'What is here?',
 * whose outlines aren't stored.
 */
const SHARED =
  /^(?:reader\/(?!(?:qr|read|file|folder|region-at|world-shapes)\.).+|(?:(?:offline|teachers)\/)?index\.html|icon\.svg|manifest\.webmanifest)$/u;
/**
 * A story's documents, its lesson's walk among them, and what the movable map draws of it; the ground that they show is
 * added by `groundOf`. Handouts are for paper and left out.
 */
const OF_A_STORY =
  /^(?:map\/)?(?<story>[^/]+?)(?:\.\w+\.json|\/(?!find\/|handout\/|lesson\/index)(?:.+\/)?index\.html)$/u;

/** A drawing of the ground, as pages name it. */
const CELL = /map\/(?<version>\w+)\/(?<level>\d)-(?<column>\d+)-(?<row>\d+)\.svg/gu;
/** The names for the finest level are in the middle level's cells, each of which is this many finest cells wide. */
const FINER = 4;

/** The most bytes of ground stored per story, as sent. Where a cell is missing, the coarsest level shows instead. */
const MOST_GROUND = 12_500;

/** @returns the drawings of the ground that a page shows, and the files with the names on them */
function cellsOf(html: string): string[] {
  return Array.from(html.matchAll(CELL), ([drawing, version = "", level = "", column = "", row = ""]) => {
    const names = [column, row].map((n) => (level === "2" ? Math.floor(Number(n) / FINER) : n)).join("-");
    return [drawing, `map/${version}/${level === "2" ? 1 : level}-${names}.json`];
  }).flat();
}

/**
 * What /make/ and /read/ need: their pages, all scripts of tools, the gazetteer's core, and the coarsest level of the
 * ground. Outlines and finer ground are stored once they have been seen.
 */
const OF_THE_MAKER =
  /^(?:(?:make|read)\/index\.html|_next\/static\/chunks\/.+\.(?:js|css)|reader\/(?:read|file|qr|folder)\..+|gazetteer\/core\.json|map\/places\.\w+\.json|map\/shapes-\w+\/index\.json|map\/\w+\/0-\d+-\d+\.(?:svg|json))$/u;

/** @returns the ground's files that the pages show, those shown by most pages first, as many as fit in MOST_GROUND */
function groundOf(folder: string, pages: readonly string[]): string[] {
  const shownBy = new Map<string, number>();
  for (const page of pages) {
    const cells = new Set(cellsOf(readFileSync(join(folder, page), "utf8")));
    for (const cell of cells) shownBy.set(cell, (shownBy.get(cell) ?? 0) + 1);
  }
  const sizeOf = (file: string): number => {
    const path = join(folder, file);
    return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
  };
  let room = MOST_GROUND;
  return [...shownBy]
    .sort(([a, byA], [b, byB]) => byB - byA || (a < b ? -1 : 1))
    .map(([file]) => file)
    .filter((file) => {
      const size = sizeOf(file);
      if (size > room) return false;
      room -= size;
      return true;
    });
}

const hashOf = (body: Buffer) => createHash("sha256").update(body).digest("base64");

/** @returns the file's entry in the worker's list; an index.html has the address of its page */
function entryOf(folder: string, file: string): PrecacheEntry {
  const hash = hashOf(readFileSync(join(folder, file)));
  const named = /^(?:reader|map|_next\/static)\//u.test(file);
  return {
    url: fileAddress(file.replace(/(^|\/)index\.html$/u, "$1")),
    // Without a revision the browser's HTTP cache may answer, which is right for a file named after its content.
    revision: named ? null : hash,
    integrity: `sha256-${hash}`,
  };
}

/**
 * @param folder of the built site; its pages don't change any more
 * @param options.stories their ids
 * @param options.off writes a worker that only clears up after an earlier one
 */
export async function writeWorker(
  folder: string,
  { stories, off }: { readonly stories: readonly string[]; readonly off: boolean },
): Promise<void> {
  const files = filesOf(folder).filter((file) => !file.endsWith(".br"));
  const entriesWhere = (fits: (file: string) => boolean) => files.filter(fits).map((file) => entryOf(folder, file));
  const shared = entriesWhere((file) => SHARED.test(file));
  const byStory = new Map<string, string[]>(stories.map((story) => [story, []]));
  for (const file of files) byStory.get(OF_A_STORY.exec(file)?.groups?.story ?? "")?.push(file);
  const lists = stories.map((story) => {
    const own = byStory.get(story) ?? [];
    const pages = own.filter((file) => file.endsWith(".html"));
    const entries = [...own, ...groundOf(folder, pages)].map((file) => entryOf(folder, file));
    return { story, entries };
  });
  lists.push({ story: MAKER_LIST, entries: entriesWhere((file) => OF_THE_MAKER.test(file)) });
  const version = hashOf(Buffer.from(JSON.stringify([shared, lists]))).slice(0, 12);
  for (const { story, entries } of lists) {
    const text = `(self.keptStories??={})["${story}"]=${JSON.stringify(entries)}`;
    writeFileSync(join(folder, keptListFile(story)), text);
  }
  await build({
    entryPoints: [fileURLToPath(new URL(off ? "quitting-worker.ts" : "worker.ts", import.meta.url))],
    outfile: join(folder, "worker.js"),
    bundle: true,
    minify: true,
    target: "es2022",
    define: {
      "process.env.BASE_PATH": JSON.stringify(BASE_PATH),
      SITE: JSON.stringify({ version, shared }),
      "process.env.NODE_ENV": '"production"',
    },
  });
}
