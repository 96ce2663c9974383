/**
 * How a site grows with the number of its stories: what each one adds, and what the other stories cost every reader.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { filesOf } from "../build/files";
import { printTable } from "../lib/print-table";
import { build } from "./build";
import { COPY, changeStory, makeCopyOfMany } from "./copy";
import type { Size } from "./story";
import { figure } from "./watch";

/** As large as ours. */
const SIZE: Size = { places: 8, words: 700 };
export const STORY_COUNTS: readonly number[] = [1, 10, 100, 1000];

const OUT = join(COPY, "out");
const kbOf = (file: string): number => brotliCompressSync(readFileSync(join(OUT, file))).length / 1000;

/** What a site costs apart from its stories, measured on the smallest site. */
interface Base {
  readonly seconds: number;
  readonly files: number;
  readonly megabytes: number;
}

function sizeOf(folder: string): Omit<Base, "seconds"> {
  const files = filesOf(folder);
  const bytes = files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
  return { files: files.length, megabytes: bytes / 1e6 };
}

/** @param count of stories @param first the measurement of the smallest site; null when measuring that one */
async function measure(count: number, first: Base | null): Promise<Base & { readonly row: string[] }> {
  const ids = makeCopyOfMany(count, SIZE);
  const { seconds } = await build();
  const site = { seconds, ...sizeOf(OUT) };
  const [id = ""] = ids;
  const weights = ["worker.js", "index.html", "404.html", `${id}/index.html`].map(
    (file) => `${figure(kbOf(file), 1)} kB`,
  );
  const more = count - 1;
  const perStory = first
    ? [
        figure((site.files - first.files) / more),
        `${figure((site.megabytes - first.megabytes) / more, 1)} MB`,
        `${figure((site.seconds - first.seconds) / more, 1)} s`,
      ]
    : ["", "", ""];
  changeStory(ids.at(-1) ?? id);
  const again = await build();
  return {
    ...site,
    row: [figure(count), `${figure(seconds)} s`, `${figure(again.seconds)} s`, ...perStory, ...weights],
  };
}

const HEAD = [
  "stories",
  "build",
  "one changed",
  "files a story",
  "MB a story",
  "s a story",
  "worker",
  "home",
  "404",
  "a story's page",
];

/** @param counts of stories, the smallest first */
export async function benchStories(counts: readonly number[]): Promise<void> {
  const rows = [HEAD];
  let first: Base | null = null;
  for (const count of counts) {
    const measured: Base & { readonly row: string[] } = await measure(count, first);
    first ??= measured;
    rows.push(measured.row);
    console.log(measured.row.join("  "));
  }
  printTable(rows, [...HEAD.keys()]);
  console.log(
    `Each story has ${SIZE.places} places and ${SIZE.words} words, and all pages that ours has. What a story costs is counted`,
    "from a site of one on. 'One changed' is a build after one word of one story was changed. Pages compressed by brotli.",
  );
}
