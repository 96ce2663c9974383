/**
 * Keeps stories in the reader's browser, to be read without a connection: the worker of scripts/build/worker.ts does
 * it. Which stories are kept stands in the worker's own address, `/worker.js?story=istanbul-talks`.
 */
import { fileAddress } from "../../geo/addresses";
import { one } from "../reader/script/page-parts";
import { savesData, whenIdle } from "../reader/script/when-idle";
import { dropCaches, MAKER_LIST } from "./caches";

const WORKER = fileAddress("worker.js");
/** Where the browser keeps the reader's choice: `yes` or `no`. */
const CHOICE_KEY = "passage-keep";
/** Time for the page itself to load first, in milliseconds. */
const LATER_MS = 3000;

/** @param story the id of the story that is read */
export function startKeeping(story: string): void {
  const line = one(".keep");
  const box = line && one<HTMLInputElement>("input", line);
  if (!line || !box) return;
  const giveUp = () => {
    box.checked = false;
    box.disabled = true;
    const words = one("span", line);
    if (words) words.textContent = "This browser doesn’t keep pages for reading without a connection";
  };
  const begin = async () => {
    box.checked = wantsToKeep();
    box.disabled = false;
    await new Promise((later) => setTimeout(later, LATER_MS));
    await new Promise<void>((idle) => whenIdle(idle));
    if (box.checked && wantsToKeep()) await keep(story);
  };
  const choose = async () => {
    localStorage.setItem(CHOICE_KEY, box.checked ? "yes" : "no");
    await (box.checked ? keep(story) : forget());
  };
  // Without a connection we try again on the next page; without service workers or storage it can never work.
  const onFailure = () => {
    if (!("serviceWorker" in navigator) || !canStore()) giveUp();
  };
  box.addEventListener("change", () => void choose().catch(onFailure));
  begin().catch(onFailure);
}

function canStore(): boolean {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
}

/**
 * The reader's choice; without one yes, unless the browser was told to save data.
 * @throws Error when storage is denied
 */
function wantsToKeep(): boolean {
  const choice = localStorage.getItem(CHOICE_KEY);
  return choice ? choice === "yes" : !savesData();
}

/** Keeps the story besides those that are kept. @throws Error when the browser doesn't allow it */
async function keep(story: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!wantsToKeep()) return; // Unticked meanwhile.
  const { installing, waiting, active } = registration ?? {};
  const { searchParams } = new URL((installing ?? waiting ?? active)?.scriptURL ?? WORKER, window.location.href);
  if (!searchParams.getAll("story").includes(story)) searchParams.append("story", story);
  await navigator.serviceWorker.register(`${WORKER}?${searchParams}`, { updateViaCache: "none" });
  if (!wantsToKeep()) await forget();
}

/** Deletes all kept stories. @throws Error when the browser doesn't allow it */
async function forget(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  // A worker that is still installing can't be stopped: drop its cache when it is done.
  registration?.installing?.addEventListener("statechange", () => void dropCaches());
  await registration?.unregister();
  await dropCaches();
}

/** Keeps the page on which stories are made, unless the reader or the browser doesn't wish it. Never throws. */
export async function keepMaker(): Promise<void> {
  try {
    if (process.env.OFFLINE !== "off" && wantsToKeep()) await keep(MAKER_LIST);
  } catch {
    // Where that can't work, the page is there only with a connection.
  }
}
