/** Measures one cold opening of a page: when it can be read, what blocks it, and what is sent for it. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser, CDPSession } from "@playwright/test";
import { load, type Profile, withColdPage } from "./profiles";
import { SEEN, type Seen, watchPage } from "./watch-page";

export interface Opening {
  /** Times in milliseconds. */
  readonly text: number;
  readonly fcp: number;
  readonly lcp: number;
  /** 0 if no task took 50 ms. */
  readonly longestTask: number;
  readonly shift: number;
  /** In bytes with headers, as sent. */
  readonly script: number;
  readonly html: number;
  readonly total: number;
  readonly requests: number;
}

/** How much longer, after half a second without requests, there must be none until a page counts as complete. */
const QUIET_MS = 1000;

/**
 * Call it before the page is opened. The returned function gives what was sent so far; inline scripts count as HTML.
 */
function watchTraffic(session: CDPSession): () => Pick<Opening, "script" | "html" | "total" | "requests"> {
  const types = new Map<string, string | undefined>();
  const bytes = { script: 0, html: 0, total: 0 };
  session.on("Network.requestWillBeSent", ({ requestId, type, request }) => {
    if (/^https?:/u.test(request.url)) types.set(requestId, type);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (!types.has(requestId)) return;
    bytes.total += encodedDataLength;
    const type = types.get(requestId);
    if (type === "Script") bytes.script += encodedDataLength;
    if (type === "Document") bytes.html += encodedDataLength;
  });
  return () => ({ ...bytes, requests: types.size });
}

/** @param text selector of the article's paragraphs */
export function openOnce(browser: Browser, profile: Profile, address: string, text: string): Promise<Opening> {
  return withColdPage(browser, profile, async ({ page, session }) => {
    const traffic = watchTraffic(session);
    await page.addInitScript(watchPage, { name: SEEN, text });
    await load(page, address);
    await page.waitForLoadState("networkidle");
    await sleep(QUIET_MS);
    const { tasks, ...seen } = await page.evaluate((name) => Reflect.get(window, name) as Seen, SEEN);
    return { ...seen, longestTask: Math.max(0, ...tasks.map(([, ms]) => ms)), ...traffic() };
  });
}
