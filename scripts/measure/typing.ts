/** An author changes the words of the article that was pasted: how long until each letter is there. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "@playwright/test";

const KEYS = "passageKeys";
/** From one letter to the next, in milliseconds. */
const LETTER_MS = 150;
/** What is typed before each pause, in milliseconds: after one of them the preview is just being drawn anew. */
const WORDS = [
  ["people", 1100],
  ["met", 1300],
  ["there", 1500],
  ["again", 1700],
] as const;
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
  for (const [word, pauseMs] of WORDS) {
    for (const letter of word) {
      await page.keyboard.press(letter);
      await sleep(LETTER_MS);
    }
    await sleep(pauseMs);
  }
  await page.keyboard.press(".");
  await sleep(REPORT_MS);
  return Math.max(0, ...(await page.evaluate((name) => Reflect.get(window, name) as number[], KEYS)));
}
