/**
 * The way from place to place without opening the page anew, by the browser's Navigation API
 * (https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-api): the address and the history are its own, and
 * an answer to an older choice is given up by it. Where it is missing, or anything goes wrong, the browser opens the page.
 */
import { passageToShow, showPassage, turnCard } from "./card-passages";
import { ask, readPage } from "./fetched-pages";
import { markPassage, markPlace } from "./marks";
import { one, placeAt } from "./page-parts";
import { passageIn, type Selection } from "./selection";
import { takeOver } from "./take-over";

/** From when on, in milliseconds, the card that is still the last place's is drawn faint. */
const UNNOTICED_MS = 400;

export interface Route {
  /** `/istanbul-talks/` */
  readonly story: string;
  /** @returns what an address selects on this page; null where it is an address of another */
  readonly read: (url: URL) => Selection | null;
  /** @returns where a link leads from this page, where that is not where it leads from others */
  readonly redirect?: (url: URL) => string | null;
  /** What else shows the place, such as the movable map, is told as soon as it is chosen. */
  readonly onChoice: (place: string | null) => void;
  /** Its card and picture are on the page now. */
  readonly onTakeOver: () => void;
}

/** @param shown the place whose card and picture the page came with, or null */
export function startNavigation(route: Route, shown: string | null): void {
  const { story, read, redirect, onChoice, onTakeOver } = route;
  const addressOf = (place: string | null) => (place === null ? story : `${story}${place}/`);
  const page = document.documentElement;

  /** @returns whether the page shows the selection now; false also when another was chosen meanwhile */
  const open = async (to: Selection, signal: AbortSignal): Promise<boolean> => {
    const from = shown;
    page.removeAttribute("data-waiting");
    markPlace(to.place);
    markPassage(passageToShow(to));
    onChoice(to.place);
    if (to.place === from) {
      turnCard(to.passage);
      return true;
    }
    const faint = setTimeout(() => page.toggleAttribute("data-waiting", true), UNNOTICED_MS);
    signal.addEventListener("abort", () => clearTimeout(faint));
    const next = readPage(await ask(addressOf(to.place)));
    if (signal.aborted) return false;
    takeOver(next, from);
    shown = to.place;
    clearTimeout(faint);
    page.removeAttribute("data-waiting");
    turnCard(to.passage);
    onTakeOver();
    announce();
    return true;
  };

  const first = new AbortController();

  window.navigation?.addEventListener("navigate", (event) => {
    const { canIntercept, hashChange, downloadRequest, formData, navigationType, destination, signal } = event;
    if (!canIntercept || hashChange || downloadRequest !== null || formData || navigationType === "reload") return;
    const url = new URL(destination.url);
    const elsewhere = event.cancelable ? redirect?.(url) : null;
    if (elsewhere) {
      event.preventDefault();
      window.navigation.navigate(elsewhere);
      return;
    }
    const to = read(url);
    if (!to) return;
    first.abort();
    const handler = async () => {
      // Back and forward put the page where it was; a choice brings its passage into view.
      if (navigationType === "traverse") event.scroll();
      const done = open(to, signal);
      if (navigationType !== "traverse" && (to.place !== null || to.passage !== null)) showPassage(passageToShow(to));
      try {
        await done;
      } catch {
        // Its address is here already: the browser opens it, and says what is wrong if it can't.
        if (!signal.aborted) window.location.reload();
      }
    };
    event.intercept({ handler, scroll: "manual", focusReset: "manual" });
  });

  // From passage to passage the browser goes by itself.
  window.addEventListener("hashchange", () => {
    const passage = passageIn(window.location.hash);
    markPassage(passageToShow({ place: shown, passage }));
    turnCard(passage);
  });

  // Asked for as soon as a finger is on a link: the page is often there when it is lifted.
  document.addEventListener("pointerdown", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]:not(svg a)") : null;
    const place = placeAt(target) ?? (link ? (read(new URL(link.href))?.place ?? null) : null);
    if (place !== null && place !== shown) ask(addressOf(place)).catch(() => {});
  });

  const wanted = read(new URL(window.location.href));
  if (!wanted || (wanted.place === shown && wanted.passage === null)) return;
  open(wanted, first.signal).then(
    (isThere) => isThere && wanted.place !== null && !wanted.passage && showPassage(passageToShow(wanted)),
    // What came with the page stays.
    () => page.removeAttribute("data-waiting"),
  );
}

/** A screen reader says what the page shows now. */
function announce(): void {
  const [line, card] = [one("#announcement"), one(".card")];
  if (line) line.textContent = card?.dataset.description ?? "";
}
