/** An author changes the words of the article that was pasted: how long until each letter is there. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "@playwright/test";

const KEYS = "passageKeys";
/** In milliseconds: from one letter to the next, and a pause in which the page looks for places again. */
const LETTER_MS = 150;
const PAUSE_MS = 500;
const WORDS = ["people", "met", "there", "again"];
/** The browser reports an event some time after it. */
const REPORT_MS = 500;

/** @returns how long the slowest letter took from its key to the frame that shows it, in milliseconds */
export async function slowestLetter(page: Page): Promise<number> {
  await page.getByRole("button", { name: "Change the words" }).click();
  const words = page.getByRole("textbox", { name: "The words of the article" });
  // A letter where the author looks: one out of sight would be reported only with the next frame that changes.
  await words.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0));
  await words.press("a");
  await sleep(REPORT_MS);
  await page.evaluate((name) => {
    const durations: number[] = [];
    Object.assign(window, { [name]: durations });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === "keydown") durations.push(duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  }, KEYS);
  for (const word of WORDS) {
    for (const letter of word) {
      await page.keyboard.press(letter);
      await sleep(LETTER_MS);
    }
    await sleep(PAUSE_MS);
  }
  await sleep(REPORT_MS);
  return Math.max(0, ...(await page.evaluate((name) => Reflect.get(window, name) as number[], KEYS)));
}
