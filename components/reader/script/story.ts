/**
 * A story's page in use: the address, the text, the card and the map tell each other what is chosen and what is read.
 */
import { keepFocusOfSteps } from "./card-passages";
import { watchCard } from "./card-view";
import { startFollowing } from "./follow";
import { watchLights } from "./highlights";
import { keepPlace } from "./keep-place";
import { markPart, markRead, placesOf } from "./marks";
import { type Route, startNavigation } from "./navigation";
import { one } from "./page-parts";
import { watchReading } from "./reading";
import { selectionIn } from "./selection";
import { startStage } from "./stage";
import { savesData, whenIdle } from "./when-idle";

/** How to read the page's addresses, if it isn't a story's own page. */
export interface Reading extends Pick<Route, "read" | "redirect"> {
  /** Called when the address has changed and the page is marked for it. */
  readonly onChoice?: () => void;
}

/** @param story its address, `/istanbul-talks/` */
export function startStory(story: string, reading: Reading = { read: (url) => selectionIn(url, story) }): void {
  const element = one(".stage");
  if (!element) return;
  const shown = one("main")?.dataset.shown ?? null;
  let chosen = reading.read(new URL(window.location.href))?.part ?? null;
  const standingOut = () => (chosen === null ? [] : placesOf(chosen));
  let read: readonly string[] = [];
  const addressOf = (place: string) => {
    const address = `${story}${place}/`;
    return reading.redirect?.(new URL(address, window.location.href)) ?? address;
  };
  const stage = startStage(element, addressOf, standingOut(), () => {
    markPart(chosen);
    markRead(read);
  });
  const updateCard = watchCard();
  const route: Route = {
    ...reading,
    story,
    onChoice: (part) => {
      chosen = part;
      stage.show(standingOut());
      reading.onChoice?.();
      if (!savesData()) whenIdle(stage.load);
    },
    onTakeOver: () => {
      markRead(read);
      stage.onTakeOver();
      updateCard();
    },
    onRead: updateCard,
  };
  startNavigation(route, shown);
  const follow = startFollowing(stage, standingOut);
  watchReading((passage, places) => {
    read = places;
    markRead(places);
    follow(passage, places);
  });
  keepPlace();
  watchLights();
  keepFocusOfSteps();
  if (!reading.redirect) leaveOnEscape(story, () => chosen !== null);
}

/** Escape leaves the chosen place or time for the whole story, unless something nearer took it. */
function leaveOnEscape(story: string, isAtPart: () => boolean): void {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && isAtPart()) window.location.assign(story);
  });
}
