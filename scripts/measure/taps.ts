/** The first tap on a mention, on a page that has just been opened: when it is marked, and when it is answered. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "@playwright/test";
import { OTHER_ID } from "../lib/sample-pages";
import { press, spotOfLink } from "./fingers";
import { load, type Profile, withColdPage } from "./profiles";
import { seenIn } from "./seen-in";
import { type TapSeen, watchTap } from "./watch-tap";

const TAP = "passageTap";
const PATIENCE_MS = 10_000;

export function tapOnce(browser: Browser, profile: Profile, address: string): Promise<TapSeen> {
  return withColdPage(browser, profile, async ({ page, session }) => {
    await page.addInitScript(watchTap, {
      name: TAP,
      mark: `.text .mention[data-place="${OTHER_ID}"][aria-current]`,
      card: ".card-name",
      chosen: `.stage [data-place="${OTHER_ID}"][data-chosen]`,
    });
    await load(page, address);
    await sleep(profile.untilTapMs);
    const spot = await spotOfLink(page, `.text a.mention[data-place="${OTHER_ID}"]`);
    await press(page, session, profile, spot);
    return seenIn<TapSeen>(page, TAP, PATIENCE_MS);
  });
}
