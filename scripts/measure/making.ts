/**
 * The page for making stories, opened and left alone until everything has come; then an article is pasted: how long
 * until its map is drawn, and then how long a letter takes when its words are changed.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page, Request } from "@playwright/test";
import { longestTaskIn } from "./longest-task";
import { type ColdPage, load, type Profile, withColdPage } from "./profiles";
import { seenIn } from "./seen-in";
import { slowDown } from "./slow-worker";
import { slowestLetter } from "./typing";
import { SEEN, watchPage } from "./watch-page";
import { type PasteSeen, pasteAndWatch } from "./watch-paste";

const PASTE = "passagePaste";
const PATIENCE_MS = 60_000;
/** How long the page is left alone once it has everything, and once it has drawn the map. */
const IDLE_MS = 3000;

export interface Making {
  /** In milliseconds from the paste; infinite if it doesn't come. */
  readonly listed: number;
  readonly drawn: number;
  /** The longest task in that time; 0 if none took 50 ms. */
  readonly longestTask: number;
  /** Before the paste, in bytes with headers, as sent. */
  readonly script: number;
  readonly total: number;
  /** After the paste, until the map is drawn. */
  readonly after: number;
  /** In milliseconds: how long the slowest letter took when the words were changed. */
  readonly letter: number;
}

/** The sizes of what was sent to the page, its frame and its worker so far. */
function watchSizes(page: Page): () => Promise<{ readonly script: number; readonly total: number }> {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  return async () => {
    const sizes = await Promise.all(
      requests.map(async (request) => {
        const { responseBodySize, responseHeadersSize } = await request.sizes();
        return {
          bytes: responseBodySize + responseHeadersSize,
          isScript: /\.js$/u.test(new URL(request.url()).pathname),
        };
      }),
    );
    const sum = (all: typeof sizes) => all.reduce((total, { bytes }) => total + bytes, 0);
    return { script: sum(sizes.filter(({ isScript }) => isScript)), total: sum(sizes) };
  };
}

/** Waits until the page has what it keeps for later. */
async function leaveAlone(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector("iframe"));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await sleep(IDLE_MS);
}

/** @param text the article that is pasted */
export function makeOnce(browser: Browser, profile: Profile, address: string, text: string): Promise<Making> {
  const measure = async ({ page }: ColdPage): Promise<Making> => {
    const sizes = watchSizes(page);
    await page.addInitScript(watchPage, { name: SEEN, text: "h1" });
    await load(page, address);
    await page.waitForLoadState("networkidle");
    const opening = await sizes();
    await leaveAlone(page);
    for (const worker of page.workers()) await worker.evaluate(slowDown, profile.cpuSlowdown);
    const before = await sizes();
    await page.evaluate(pasteAndWatch, {
      ...{ name: PASTE, text, field: ".make-paste" },
      ...{ listed: ".make-places .make-name", drawn: ".map-place" },
    });
    const { from, listed, drawn } = await seenIn<PasteSeen>(page, PASTE, PATIENCE_MS);
    const longestTask = await longestTaskIn(page, from, drawn);
    const { total } = await sizes();
    await sleep(IDLE_MS);
    const letter = await slowestLetter(page);
    return {
      ...opening,
      listed: listed - from,
      drawn: drawn - from,
      longestTask,
      after: total - before.total,
      letter,
    };
  };
  return withColdPage(browser, profile, measure, true);
}
