/** A story's page in use: the address, the text, the card and the map tell each other what is chosen and what is read. */
import { keepFocusOfSteps } from "./card-passages";
import { watchLights } from "./highlights";
import { markPlace, markRead } from "./marks";
import { type Route, startNavigation } from "./navigation";
import { one } from "./page-parts";
import { watchReading } from "./reading";
import { selectionIn } from "./selection";
import { startStage } from "./stage";
import { savesData, whenIdle } from "./when-idle";

/** Where the browser keeps that the map is to follow the text. */
const FOLLOW_KEY = "passage-follow";

/** How the page's addresses are read, where it is not a story's own. */
export interface Reading extends Pick<Route, "read" | "redirect"> {
  /** The address is another one, and the page is marked for it. */
  readonly onChoice?: () => void;
}

/** @param story its address, `/istanbul-talks/` */
export function startStory(story: string, reading: Reading = { read: (url) => selectionIn(url, story) }): void {
  const element = one(".stage");
  if (!element) return;
  const shown = one("main")?.dataset.shown ?? null;
  let chosen = reading.read(new URL(window.location.href))?.place ?? null;
  let read: readonly string[] = [];
  const addressOf = (place: string) => {
    const address = `${story}${place}/`;
    return reading.redirect?.(new URL(address, window.location.href)) ?? address;
  };
  const stage = startStage(element, addressOf, chosen, () => {
    markPlace(chosen);
    markRead(read);
  });
  const follow = one<HTMLInputElement>(".key [name=follow]");
  /** While reading, the map goes to the one place of the passage; more than one are the whole story. */
  const showRead = () => {
    const [first, second] = read;
    if (!follow?.checked || first === undefined) return stage.show(chosen);
    stage.show(chosen, second === undefined ? first : null);
  };
  const route: Route = {
    ...reading,
    story,
    onChoice: (place) => {
      chosen = place;
      stage.show(place);
      reading.onChoice?.();
      if (!savesData()) whenIdle(stage.load);
    },
    onTakeOver: () => {
      markRead(read);
      stage.onTakeOver();
    },
  };
  startNavigation(route, shown);
  watchReading((places) => {
    read = places;
    markRead(places);
    if (follow?.checked) showRead();
  });
  watchLights();
  keepFocusOfSteps();
  if (!reading.redirect) leaveOnEscape(story, () => chosen !== null);
  follow?.addEventListener("change", () => {
    remember(follow.checked);
    showRead();
    if (follow.checked) stage.load();
  });
  if (follow && isRemembered()) {
    follow.checked = true;
    stage.load();
  }
}

/** Escape leaves the chosen place for the whole story, unless something nearer took it. */
function leaveOnEscape(story: string, isAtPlace: () => boolean): void {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && isAtPlace()) window.location.assign(story);
  });
}

function remember(follows: boolean): void {
  try {
    if (follows) localStorage.setItem(FOLLOW_KEY, "yes");
    else localStorage.removeItem(FOLLOW_KEY);
  } catch {
    // Storage is denied: it holds for this page.
  }
}

function isRemembered(): boolean {
  try {
    return localStorage.getItem(FOLLOW_KEY) === "yes";
  } catch {
    return false;
  }
}
