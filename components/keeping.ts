/**
 * Keeps stories in the reader's browser, to be read without a connection: the worker of scripts/finish/worker.ts does it.
 * Which stories are kept stands in the worker's own address, `/worker.js?story=istanbul-talks`.
 */
import { dropCaches } from "./kept-caches";

const WORKER = "/worker.js";
/** Where the browser keeps the reader's choice: `yes` or `no`. */
const CHOICE_KEY = "passage-keep";

/** Without the reader's own word: yes, but not where the browser was told to save data. */
export function wantsToKeep(): boolean {
  const choice = localStorage.getItem(CHOICE_KEY);
  const { connection } = navigator as { connection?: { saveData: boolean } };
  return choice ? choice === "yes" : !connection?.saveData;
}

/** Keeps the story besides those that are kept. @throws Error when the browser doesn't allow it */
export async function keep(storyId: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const { installing, waiting, active } = registration ?? {};
  const { searchParams } = new URL((installing ?? waiting ?? active)?.scriptURL ?? WORKER, location.href);
  if (!searchParams.getAll("story").includes(storyId)) searchParams.append("story", storyId);
  await navigator.serviceWorker.register(`${WORKER}?${searchParams}`, { updateViaCache: "none" });
}

/** Keeps no story any longer. @throws Error when the browser doesn't allow it */
export async function forget(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  // What is on its way comes to its end, and is dropped then.
  registration?.installing?.addEventListener("statechange", () => void dropCaches());
  await registration?.unregister();
  await dropCaches();
}

/** @throws Error when storage is denied */
export function remember(keeps: boolean): void {
  localStorage.setItem(CHOICE_KEY, keeps ? "yes" : "no");
}
