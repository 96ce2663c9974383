/**
 * Goes from one place or time to another without loading a new page, by the browser's Navigation API
 * (https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-api), which handles addresses and history.
 * If a newer choice is made meanwhile, an older page that arrives is ignored. Without the API, or if anything goes
 * wrong, the browser opens the page itself.
 */
import { passageToShow, showPassage, turnCard } from "./card-passages";
import { ask, readPage } from "./fetched-pages";
import { markPart, markPassage, showInRow } from "./marks";
import { one, placeAt } from "./page-parts";
import { passageIn, type Selection } from "./selection";
import { takeOver } from "./take-over";

/** After this many milliseconds without the new card, the old one is drawn faint. */
const UNNOTICED_MS = 400;

export interface Route {
  /** `/istanbul-talks/` */
  readonly story: string;
  /** @returns what an address selects on this page; null for the address of another page */
  readonly read: (url: URL) => Selection | null;
  /** @returns where a link leads from this page instead of its own address; null to follow it as usual */
  readonly redirect?: (url: URL) => string | null;
  /** Called as soon as a place or a time is chosen: for what else shows it, such as the movable map. */
  readonly onChoice: (part: string | null) => void;
  /** Called once the new card and picture are on the page. */
  readonly onTakeOver: () => void;
  /** Called when the hash names another passage. */
  readonly onRead: () => void;
}

/** @param first the place or the time whose card and picture the page came with, or null */
export function startNavigation(route: Route, first: string | null): void {
  const { story, read, redirect, onChoice, onTakeOver, onRead } = route;
  const addressOf = (part: string | null) => (part === null ? story : `${story}${part}/`);
  const page = document.documentElement;
  /** Whose card and picture are on the page, and whose are to be. */
  let shown = first;
  let wanted = first;
  let faint: ReturnType<typeof setTimeout> | undefined;

  const settle = () => {
    clearTimeout(faint);
    page.removeAttribute("data-waiting");
    turnCard(shown, passageIn(window.location.hash));
  };

  /** @throws Error if the page can't be fetched, or doesn't match this one */
  const open = async (to: Selection): Promise<void> => {
    wanted = to.part;
    clearTimeout(faint);
    markPart(to.part);
    if (to.part !== null) showInRow(to.part);
    markPassage(passageToShow(to));
    onChoice(to.part);
    if (to.part === shown) return settle();
    faint = setTimeout(() => page.toggleAttribute("data-waiting", true), UNNOTICED_MS);
    const next = readPage(await ask(addressOf(to.part)));
    // Another place may have been chosen meanwhile, or the same one twice.
    if (wanted !== to.part || shown === to.part) return;
    const from = shown;
    takeOver(next, from, redirect === undefined);
    shown = to.part;
    settle();
    onTakeOver();
    announce();
  };

  /** The browser opens the page of the address, and says what is wrong if it can't. */
  const openOrReload = async (to: Selection): Promise<void> => {
    try {
      await open(to);
    } catch {
      if (wanted === to.part && shown !== to.part) window.location.reload();
    }
  };

  window.navigation?.addEventListener("navigate", (event) => {
    const { canIntercept, hashChange, downloadRequest, formData, navigationType, destination } = event;
    if (!canIntercept || hashChange || downloadRequest !== null || formData || navigationType === "reload") return;
    const url = new URL(destination.url);
    const elsewhere = event.cancelable ? redirect?.(url) : null;
    if (elsewhere) {
      event.preventDefault();
      window.navigation.navigate(elsewhere);
      return;
    }
    const to = read(url);
    // A hash other than a passage's leads to something that only that page has.
    if (!to || (url.hash && !to.passage && navigationType !== "traverse")) return;
    const handler = async () => {
      // Back and forward put the page where it was; a choice brings its passage into view.
      if (navigationType === "traverse") event.scroll();
      const done = openOrReload(to);
      if (navigationType !== "traverse" && (to.part !== null || to.passage !== null)) showPassage(passageToShow(to));
      await done;
    };
    event.intercept({ handler, scroll: "manual", focusReset: "manual" });
  });

  // Moving between passages of this page is left to the browser.
  window.addEventListener("hashchange", () => {
    const passage = passageIn(window.location.hash);
    markPassage(passageToShow({ part: wanted, passage }));
    turnCard(shown, passage);
    onRead();
  });

  // The reader left while a place was loading, and has come back.
  window.addEventListener("pageshow", ({ persisted }) => {
    const here = persisted ? read(new URL(window.location.href)) : null;
    if (here && here.part !== shown) void openOrReload(here);
  });

  if (redirect && !window.navigation) redirectLinks(redirect);

  // Fetch as soon as a finger touches a link: the page has often arrived by the time it is lifted.
  document.addEventListener("pointerdown", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]:not(svg a)") : null;
    const part = placeAt(target) ?? (link ? (read(new URL(link.href))?.part ?? null) : null);
    if (part !== null && part !== shown) ask(addressOf(part)).catch(() => {});
  });

  if (first !== null) showInRow(first);
  const here = read(new URL(window.location.href));
  if (!here || (here.part === shown && here.passage === null)) return;
  open(here).then(
    () => here.part !== null && !here.passage && showPassage(passageToShow(here)),
    // On failure, the card that came with the page stays.
    settle,
  );
}

/** Without the Navigation API, the link's address is changed just before it is followed. */
function redirectLinks(redirect: NonNullable<Route["redirect"]>): void {
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a[data-place]") : null;
    const elsewhere = link && redirect(new URL(link.getAttribute("href") ?? "", window.location.href));
    if (elsewhere) link.setAttribute("href", elsewhere);
  });
}

/** A screen reader says what the page shows now. */
function announce(): void {
  const [line, card] = [one("#announcement"), one(".card")];
  if (line) line.textContent = card?.dataset.description ?? "";
}
