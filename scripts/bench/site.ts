/** The whole way: a generated story is built as ours is, served, and opened in a browser. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { siteServer } from "../hosting/server";
import { findBrowser, LAUNCH_ARGS } from "../lib/browser";
import { freePort } from "../lib/free-port";
import { printTable } from "../lib/print-table";
import { build } from "./build";
import { COPY, makeCopy, STORY } from "./copy";
import { waitsOf } from "./page";
import { generate, type Size } from "./story";
import { figure } from "./watch";

/** At most this many places get a page: more would take hours, and all pages are about the same size. */
const MOST_PAGES = 20;

/** A compression level that hosts use on the fly: the highest takes a minute for a page of several megabytes. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const idsOf = (size: Size): string[] =>
  (JSON.parse(generate(size).places.text) as { features: { id: string }[] }).features.map(({ id }) => id);

/** @returns kilobytes, as the file is and compressed */
function kilobytes(path: string): [raw: number, brotli: number] {
  const body = readFileSync(path);
  return [body.length / 1000, brotliCompressSync(body, BROTLI).length / 1000];
}

/** The size of all scripts that the page loads, in kilobytes. */
function scriptKb(page: string): number {
  const html = readFileSync(page, "utf8");
  const sources = new Set(html.match(/\/reader\/[^"]+\.js/gu));
  return [...sources].reduce((sum, path) => sum + gzipSync(readFileSync(join(COPY, "out", path))).length / 1000, 0);
}

async function row(size: Size): Promise<string[]> {
  const pages = Math.min(size.places, MOST_PAGES);
  makeCopy(size, pages);
  const built = await build();
  const out = join(COPY, "out", STORY);
  const places = idsOf(size).slice(1, 6);
  const [, second = ""] = places;
  const [overview, overviewBr] = kilobytes(join(out, "index.html"));
  const [place, placeBr] = kilobytes(join(out, second, "index.html"));

  const server = siteServer(join(COPY, "out"));
  const port = await freePort();
  server.listen(port);
  const { executablePath, env } = await findBrowser(true);
  const browser = await chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: [...LAUNCH_ARGS],
  });
  const waits = await waitsOf(browser, `http://localhost:${port}/${STORY}/`, places);
  await browser.close();
  server.close();
  server.closeAllConnections();
  return [
    figure(size.places),
    figure(size.words),
    figure(pages + 1),
    `${figure(built.seconds)} s`,
    built.peakMb === null ? "?" : `${figure(built.peakMb)} MB`,
    `${figure(overview)} kB`,
    `${figure(overviewBr)} kB`,
    `${figure(place)} kB`,
    `${figure(placeBr)} kB`,
    `${figure(scriptKb(join(out, "index.html")), 1)} kB`,
    `${figure(waits.paint)} ms`,
    `${figure(waits.first.ms)} ms, ${waits.first.frame}`,
    `${figure(waits.next.ms)} ms, ${waits.next.frame}`,
    `${figure(waits.live)} ms`,
    `${figure(waits.heapMb)} MB`,
  ];
}

const HEAD = [
  "places",
  "words",
  "pages built",
  "build",
  "its memory",
  "story's HTML",
  "br",
  "place's HTML",
  "br",
  "script, gz",
  "first paint",
  "first click, frame",
  "next click, frame",
  "map movable in",
  "heap",
];

/** Times depend on the machine and what else it is doing: the growth from row to row tells more than a single row. */
export async function benchSite(sizes: readonly Size[]): Promise<void> {
  const rows = [HEAD];
  for (const size of sizes) rows.push(await row(size));
  printTable(rows, [...HEAD.keys()]);
  console.log(
    `Built are the story's own pages, without sharing pages, pictures and lessons, for its first ${MOST_PAGES} places.`,
    "Compressed by brotli at level 5. A click's time is until its frame is painted; frame 1 is the next one.",
  );
}
