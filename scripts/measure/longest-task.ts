/** The longest task between two moments, as `watchPage` saw it. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { SEEN, type Seen } from "./watch-page";

/** The browser reports a long task only some time after it. */
const REPORT_MS = 500;

/** @param from to `to` in milliseconds since the start of the navigation @returns milliseconds; 0 if no task took 50 */
export async function longestTaskIn(page: Page, from: number, to: number): Promise<number> {
  await sleep(REPORT_MS);
  const { tasks } = await page.evaluate((name) => Reflect.get(window, name) as Seen, SEEN);
  const between = tasks.filter(([start, ms]) => start + ms > from && start < to);
  return Math.max(0, ...between.map(([, ms]) => ms));
}
