/** The whole way: a generated story is built as ours is, served, and opened in a browser. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { findBrowser, LAUNCH_ARGS } from "../../tests/e2e/browser";
import { freePort } from "../free-port";
import { siteServer } from "../hosting/server";
import { printTable } from "../table";
import { build } from "./build";
import { COPY, makeCopy, STORY } from "./copy";
import { waitsOf } from "./page";
import { SIZES } from "./sizes";
import { generate, type Size } from "./story";
import { figure } from "./watch";

/** So many places get a page: more would take hours, and each is as large as the others. */
const MOST_PAGES = 20;

/** Of the compression that hosts do at once: the slowest takes a minute for a page of megabytes. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const idsOf = (size: Size): string[] =>
  generate(size).files.flatMap(({ text }) =>
    (JSON.parse(text) as { features: { id: string }[] }).features.map(({ id }) => id),
  );

/** @returns kilobytes, as the file is and compressed */
function kilobytes(path: string): [raw: number, brotli: number] {
  const body = readFileSync(path);
  return [body.length / 1000, brotliCompressSync(body, BROTLI).length / 1000];
}

/** All script that the page asks for when it wakes. */
function scriptKb(page: string): number {
  const html = readFileSync(page, "utf8");
  const sources = new Set(html.match(/\/_next\/static\/chunks\/[^"\\]+\.js/gu));
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
  const choice = join(out, second, readdirSync(join(out, second)).find((file) => file.endsWith("__PAGE__.txt")) ?? "");
  const [, choiceBr] = kilobytes(choice);

  const server = siteServer(join(COPY, "out"));
  const port = await freePort();
  server.listen(port);
  const { executablePath, env } = await findBrowser();
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
    `${figure(choiceBr)} kB`,
    `${figure(scriptKb(join(out, "index.html")), 1)} kB`,
    `${figure(waits.paint)} ms`,
    `${figure(waits.wake)} ms`,
    `${figure(waits.first.ms)} ms, ${waits.first.frame}`,
    `${figure(waits.next.ms)} ms, ${waits.next.frame}`,
    `${figure(waits.live)} ms`,
    `${figure(waits.heapMb)} MB`,
  ];
}

const HEAD =
  "places|words|pages built|build|its memory|story's HTML|br|place's HTML|br|fetched by a choice, br|script, gz|first paint|wakes in|first click, frame|next click, frame|map movable in|heap";

export async function benchSite(): Promise<void> {
  const rows = [HEAD.split("|")];
  for (const size of SIZES.filter(
    ({ places }) => !process.env.ONLY || process.env.ONLY.split(",").includes(String(places)),
  )) {
    rows.push(await row(size));
    console.error(rows.at(-1)?.join("  "));
  }
  printTable(rows, [...HEAD.split("|").keys()]);
}
