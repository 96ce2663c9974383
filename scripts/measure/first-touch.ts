/** The first touch of the map, on a page that has just been opened: how long until the map can be moved. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "@playwright/test";
import { emptySpot, reachFor } from "./fingers";
import { longestTaskIn } from "./longest-task";
import { load, type Profile, withColdPage } from "./profiles";
import { seenIn } from "./seen-in";
import { SEEN, watchPage } from "./watch-page";
import { type TouchSeen, watchTouch } from "./watch-touch";

const TOUCH = "passageTouch";
/** From the load event until the touch. */
const UNTIL_TOUCH_MS = 500;
const PATIENCE_MS = 20_000;

/** In milliseconds. */
export interface FirstTouch {
  /** From the touch until the live map has been painted; infinite if it doesn't come. */
  readonly live: number;
  /** The longest task in that time; 0 if none took 50 ms. */
  readonly longestTask: number;
}

export function touchOnce(browser: Browser, profile: Profile, address: string): Promise<FirstTouch> {
  return withColdPage(browser, profile, async ({ page, session }) => {
    await page.addInitScript(watchPage, { name: SEEN, text: "p" });
    await page.addInitScript(watchTouch, { name: TOUCH, live: "[data-map=live]" });
    await load(page, address);
    await sleep(UNTIL_TOUCH_MS);
    await reachFor(page, session, profile, await emptySpot(page, ".picture"));
    const { from, to } = await seenIn<TouchSeen>(page, TOUCH, PATIENCE_MS);
    return { live: to - from, longestTask: await longestTaskIn(page, from, to) };
  });
}
