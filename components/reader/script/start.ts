/** What every document does, once its elements are there. */
import { listenForCopies } from "../../kit/copy";
import { startKeeping } from "../../offline/keep";
import { listenForButtons } from "./buttons";
import { closeOnEscape } from "./escape";
import { completeAddresses } from "./own-address";
import { one } from "./page-parts";
import { fillInToday } from "./today";

/** @param startStory called on a story's pages, with the story's address: `/istanbul-talks/` */
export function startReader(startStory: (story: string) => void): void {
  const start = () => {
    listenForCopies();
    completeAddresses();
    listenForButtons();
    fillInToday();
    // Must come before the story's own Escape handler.
    closeOnEscape();
    const story = one("main[data-story]")?.dataset.story;
    if (story) {
      startStory(story);
      startKeeping(story.split("/").at(-2) ?? "");
    }
    document.documentElement.toggleAttribute("data-ready", true);
  };
  const startSoon = () => afterFrame(start);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", startSoon);
  else startSoon();
}

/** Runs after the first frame, so that the text appears first. A page in the background draws no frame. */
function afterFrame(act: () => void): void {
  if (document.visibilityState === "hidden") act();
  else requestAnimationFrame(() => setTimeout(act));
}
