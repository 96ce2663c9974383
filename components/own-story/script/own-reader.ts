/** Runs a visitor's own story: the address chooses a place or time and a passage, and text, map and card show them. */
import { listenForCopies } from "../../kit/copy";
import { keepFocusOfSteps, passageToShow, showPassage, turnCard } from "../../reader/script/card-passages";
import { watchCard } from "../../reader/script/card-view";
import { closeOnEscape } from "../../reader/script/escape";
import { watchLights } from "../../reader/script/highlights";
import { markPart, markPassage, markRead } from "../../reader/script/marks";
import { all, one } from "../../reader/script/page-parts";
import { watchReading } from "../../reader/script/reading";
import type { Selection } from "../../reader/script/selection";
import { hashOf } from "../addresses";

export interface OwnPages {
  /** What the hash begins with, before the selection: the story's code in its link, else empty. */
  readonly prefix: string;
  /** @returns the map and the card of a place or a time, or of the whole story (null); null for an unknown one */
  readonly stageOf: (part: string | null) => Element | null;
}

/** @param hash without the prefix: `#kunar/p17` @returns its selection; the place or time may be unknown */
function selectionIn(hash: string): Selection {
  const [first = "", second = ""] = hash.replace(/^#/u, "").split("/");
  const isPassage = (part: string) => /^p\d{1,6}$/u.test(part);
  if (isPassage(first)) return { part: null, passage: first };
  return { part: first || null, passage: isPassage(second) ? second : null };
}

/** Ends the document's listeners of the story shown before. */
let listening: AbortController | undefined;
let updateCard = () => {};

/** @returns `redraw` shows the map and card of what is shown anew, as `stageOf` has them now */
export function startOwnReader({ prefix, stageOf }: OwnPages): { readonly redraw: () => void } {
  const main = one("main");
  let shown: string | null | undefined;
  main?.toggleAttribute("data-scripted", true);
  const rest = () => window.location.hash.replace(`#${prefix}`, "#").replace("#/", "#");
  const addressOf = (to: Selection) => {
    const own = hashOf(to.part, to.passage).slice(1);
    return `#${prefix}${prefix && own ? "/" : ""}${own}`;
  };
  if (!listening) {
    listenForCopies();
    closeOnEscape();
    watchLights();
    keepFocusOfSteps();
    updateCard = watchCard();
  }
  listening?.abort();
  listening = new AbortController();
  const { signal } = listening;

  /** @param isMoving whether to scroll to the chosen passage */
  const show = (to: Selection, isMoving: boolean) => {
    const next = stageOf(to.part);
    const place = next ? to.part : null;
    const stage = next ?? stageOf(null);
    const now = one(".stage");
    const isOpen = one<HTMLDetailsElement>(".card-toggle")?.open ?? false;
    const hadFocus = now?.contains(document.activeElement) ?? false;
    if (stage && now !== stage) {
      if (now) now.replaceWith(stage);
      else one(".text")?.after(stage);
      const toggle = one<HTMLDetailsElement>(".card-toggle");
      if (toggle) toggle.open = isOpen;
      if (hadFocus) one(".card-name")?.focus({ preventScroll: true });
    }
    const passage = passageToShow({ part: place, passage: to.passage });
    markPart(place);
    markPassage(passage);
    turnCard(place, passage);
    updateCard();
    if (isMoving && (place !== null || to.passage !== null)) showPassage(passage);
    if (shown !== undefined && shown !== place) announce();
    shown = place;
  };

  for (const link of all<HTMLAnchorElement>("a:is([data-place], [data-time])[href^='#']")) {
    if (prefix) link.setAttribute("href", addressOf(selectionIn(link.getAttribute("href") ?? "")));
  }
  window.addEventListener("hashchange", () => show(selectionIn(rest()), true), { signal });
  document.addEventListener("click", (event) => onClick(event, addressOf, () => shown ?? null), { signal });
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && !event.defaultPrevented && shown) window.location.hash = addressOf(WHOLE);
    },
    { signal },
  );
  watchReading((_, places) => markRead(places));
  show(selectionIn(rest()), true);
  document.documentElement.toggleAttribute("data-ready", true);
  return {
    redraw: () => {
      // Another story may have taken its place.
      if (!signal.aborted) show(selectionIn(rest()), false);
    },
  };
}

const WHOLE: Selection = { part: null, passage: null };

/** Follows links within the page: a passage keeps the chosen place; other targets are only scrolled to. */
function onClick(event: MouseEvent, addressOf: (to: Selection) => string, chosen: () => string | null): void {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const link = target instanceof Element ? target.closest("a[href^='#']") : null;
  if (!link || ctrlKey || metaKey || shiftKey) return;
  const href = link.getAttribute("href") ?? "";
  const element = document.getElementById(href.slice(1));
  if (/^#(?:text|map|credits|top)$/u.test(href)) {
    event.preventDefault();
    if (href === "#top") window.scrollTo(0, 0);
    else element?.scrollIntoView();
    if (element?.hasAttribute("tabindex")) element.focus({ preventScroll: true });
  } else if (/^#p\d+$/u.test(href)) {
    event.preventDefault();
    window.location.hash = addressOf({ part: chosen(), passage: href.slice(1) });
  } else if (href === "#") {
    event.preventDefault();
    window.location.hash = addressOf(WHOLE);
  }
}

/** A screen reader says what the page shows now. */
function announce(): void {
  const [line, card] = [one("#announcement"), one(".card")];
  if (line) line.textContent = card?.dataset.description ?? "";
}
