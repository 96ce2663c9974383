/** What every document does, once its elements are there. */
import { listenForCopies } from "../../kit/copy";
import { startKeeping } from "../../offline/keep";
import { listenForButtons } from "./buttons";
import { closeOnEscape } from "./escape";
import { completeAddresses } from "./own-address";
import { one } from "./page-parts";
import { fillInToday } from "./today";

/** @param startStory given the address of the page's story, where the page is one of a story: `/istanbul-talks/` */
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

/** The text is to be seen first. A page that is open where nobody looks draws no frame. */
function afterFrame(act: () => void): void {
  if (document.visibilityState === "hidden") act();
  else requestAnimationFrame(() => setTimeout(act));
}
