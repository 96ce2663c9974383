/** Opens a built page in a browser as a reader does, and watches how long it lets them wait. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, Page } from "@playwright/test";

export interface Waits {
  /** Milliseconds from the start of the navigation to the first paint with content. */
  readonly paint: number;
  /** Milliseconds from the first sign of use to a page whose scripts work. */
  readonly wake: number;
  /** From the click on a place in the text until its mark is painted. */
  readonly click: Click;
  /** The same once the movable map is there. */
  readonly clickLive: Click;
  /** From the pointer over the map until the movable map is there, in milliseconds. */
  readonly live: number;
  /** What scripts hold after all of it, in megabytes. */
  readonly heapMb: number;
}

interface Click {
  readonly ms: number;
  /** Of 16.7 ms. */
  readonly frames: number;
}

const FRAME_MS = 1000 / 60;

/** @param place whose first mention in the text is clicked */
async function click(page: Page, place: string): Promise<Click> {
  const link = page.locator(`.text .mention[data-place="${place}"]`).first();
  await link.scrollIntoViewIfNeeded();
  await sleep(500);
  const marked = page.evaluate(
    (id) =>
      new Promise<number>((resolve) => {
        addEventListener(
          "click",
          ({ timeStamp }) => {
            const look = () => {
              if (!document.querySelector(`.text .mention[data-place="${id}"][aria-current]`))
                requestAnimationFrame(look);
              // Behind the paint of the frame in which it is there.
              else setTimeout(() => resolve(performance.now() - timeStamp));
            };
            requestAnimationFrame(look);
          },
          { once: true, capture: true },
        );
      }),
    place,
  );
  await link.click();
  const ms = await marked;
  return { ms, frames: Math.ceil(ms / FRAME_MS) };
}

/**
 * @param address of the story's overview @param places ids of three places that have pages and are named in the text
 */
export async function waitsOf(browser: Browser, address: string, places: readonly string[]): Promise<Waits> {
  const [first = "", second = "", third = ""] = places;
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  // esbuild, which tsx uses, wraps functions in a helper of this name; the page hasn't it.
  await page.addInitScript("globalThis.__name ??= (f) => f");
  await page.goto(address, { waitUntil: "load" });
  const paint = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  const wake = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        addEventListener("awake", () => requestAnimationFrame(() => resolve(performance.now() - start)), {
          once: true,
        });
        dispatchEvent(new Event("scroll"));
      }),
  );
  // A first choice fetches what later ones have.
  await click(page, first);
  const chosen = await click(page, second);
  const start = performance.now();
  await page.locator(".stage").hover({ position: { x: 300, y: 300 } });
  await page.locator("[data-map=live]").waitFor();
  const live = performance.now() - start;
  await page.mouse.move(1, 1);
  const chosenLive = await click(page, third);
  const session = await context.newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const heap = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
  await context.close();
  return { paint, wake, click: chosen, clickLive: chosenLive, live, heapMb: heap / 1e6 };
}
