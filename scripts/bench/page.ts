/** Opens a built page in a browser as a reader does, and measures how long they wait. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "@playwright/test";

export interface Waits {
  /** Milliseconds from the start of the navigation to the first paint with content. */
  readonly paint: number;
  /** From the first click on a place in the text until its mark is painted. */
  readonly first: Click;
  /** The same once the movable map is there: the quickest of several clicks. */
  readonly next: Click;
  /** From the first click until the movable map is there, in milliseconds. */
  readonly live: number;
  /** JavaScript heap at the end, in megabytes. */
  readonly heapMb: number;
}

interface Click {
  /** Until the frame that shows it has been painted. */
  readonly ms: number;
  /** Which frame after the click shows it: 1 is the next. */
  readonly frame: number;
}

/** @param place whose first mention in the text is clicked */
async function click(page: Page, place: string): Promise<Click> {
  const link = page.locator(`.text .mention[data-place="${place}"]`).first();
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await sleep(700);
  const marked = page.evaluate(
    (id) =>
      new Promise<Click>((resolve) => {
        addEventListener(
          "click",
          ({ timeStamp }) => {
            let frame = 0;
            const look = () => {
              frame += 1;
              const isMarked = document.querySelector(`.text .mention[data-place="${id}"][aria-current]`);
              if (!isMarked) requestAnimationFrame(look);
              // After the frame in which it appears has been painted.
              else setTimeout(() => resolve({ ms: performance.now() - timeStamp, frame }));
            };
            requestAnimationFrame(look);
          },
          { once: true, capture: true },
        );
      }),
    place,
  );
  await link.click();
  return marked;
}

/**
 * @param address of the story's overview @param places ids of places that have pages and are named in the text
 */
export async function waitsOf(browser: Browser, address: string, places: readonly string[]): Promise<Waits> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  // esbuild, which tsx uses, wraps functions in a helper of this name; the page doesn't have it.
  await page.addInitScript("globalThis.__name ??= (f) => f");
  await page.goto(address, { waitUntil: "load" });
  const paint = await firstPaint(page);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  const clicks: Click[] = [];
  let live = 0;
  for (const place of places) {
    const done = await click(page, place);
    clicks.push(done);
    if (live > 0) continue;
    const start = performance.now() - done.ms;
    await page.locator("[data-map=live]").waitFor();
    live = performance.now() - start;
  }
  const [first = NO_CLICK, ...rest] = clicks;
  const next = rest.reduce((a, b) => (b.ms < a.ms ? b : a), NO_CLICK);
  const heapMb = await heapOf(page);
  await context.close();
  return { paint, first, next, live, heapMb };
}

const NO_CLICK: Click = { ms: Number.POSITIVE_INFINITY, frame: Number.POSITIVE_INFINITY };

/** The browser reports the first paint a moment after it. */
function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [found] = list.getEntriesByName("first-contentful-paint");
          if (found) resolve(found.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
}

/** The JavaScript heap after a garbage collection, in megabytes. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN) / 1e6;
}
