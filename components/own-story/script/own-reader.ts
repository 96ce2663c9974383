/** A story of one's own in use: its address chooses a place or a time, and a passage, and everything shows it. */
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
  /** What stands before that in the address's hash: the story itself, in its link; else nothing. */
  readonly prefix: string;
  /** @returns the map and the card of a place or a time, or of the whole story (null); null for an unknown one */
  readonly stageOf: (part: string | null) => Element | null;
}

/** @returns the selection in `#kunar/p17`, once what the story itself takes is gone; unknown parts are the whole story */
function selectionIn(hash: string): Selection {
  const [first = "", second = ""] = hash.replace(/^#/u, "").split("/");
  const isPassage = (part: string) => /^p\d{1,6}$/u.test(part);
  if (isPassage(first)) return { part: null, passage: first };
  return { part: first || null, passage: isPassage(second) ? second : null };
}

/** What listens to the document does so once, whatever page is shown in it. */
let listening: AbortController | undefined;
let updateCard = () => {};

export function startOwnReader({ prefix, stageOf }: OwnPages): { readonly end: () => void } {
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

  /** @param isMoving whether what was chosen is brought into view */
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
  return { end: () => listening?.abort() };
}

const WHOLE: Selection = { part: null, passage: null };

/** Links within the page: a passage is the chosen place's, and what is no place is only gone to. */
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
