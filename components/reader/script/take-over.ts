/**
 * Turns this page into that of another place or time: takes its card, picture, furniture and head; text and map stay.
 */
import { all, ofPart, ofPlace, one, placeAt } from "./page-parts";

/** What of a page belongs to its place. */
const PARTS = [".stage > .picture", ".stage > .of-place", ".stage .card"] as const;

/** What the head says about a page. What it loads and allows stays as it is. */
const SAID =
  "title, meta[name]:not([name=viewport], [name=theme-color]), meta[property], link[rel=canonical], link[rel=alternate]";

/**
 * @param page of another place or time of the same story, or of the story itself
 * @param from the place or the time that one comes from, or null
 * @param withHead whether this page is now known as that one
 * @throws Error when this page or the other lacks a part: then nothing was changed
 */
export function takeOver(page: Document, from: string | null, withHead: boolean): void {
  const pairs = PARTS.map((part) => ({ next: one(part, page), now: one(part) }));
  if (pairs.some(({ next, now }) => !next || !now)) throw new Error("a part of the page is missing");
  const giveFocusBack = whereFocusIs(from);
  const isOpen = one<HTMLDetailsElement>(".card-toggle")?.open ?? false;
  // The story's own page lists what one can take along, the others lead to it.
  pairs.push({ next: one(".take-along", page), now: one(".take-along") });
  for (const { next, now } of pairs) if (next) now?.replaceWith(document.adoptNode(next));
  const toggle = one<HTMLDetailsElement>(".card-toggle");
  if (toggle) toggle.open = isOpen;
  if (withHead) takeOverHead(page);
  giveFocusBack?.();
}

function takeOverHead(page: Document): void {
  for (const element of all(`head > :is(${SAID}), script[type="application/ld+json"]`)) element.remove();
  document.head.append(...all(`head > :is(${SAID})`, page));
  document.body.append(...all('script[type="application/ld+json"]', page));
}

/**
 * A choice may remove the element with the focus. The focus then goes to the same place in the new part, else to the
 * new card's name or, back in the whole story, to the previous choice in the row.
 * @returns a function that restores the focus; null if it stays by itself
 */
function whereFocusIs(from: string | null): (() => void) | null {
  const element = document.activeElement;
  const part = PARTS.find((selector) => element?.closest(selector));
  if (!element || !part) return null;
  const place = part === ".stage .card" ? null : placeAt(element);
  const isShown = element.matches(":focus-visible");
  return () => {
    const same = place && one<SVGAElement>(`${part} a${ofPlace(place)}`);
    const back = one(".card-back") ? one(".card-name") : one(`.head ${ofPart(from ?? "")}`);
    const to = same || back;
    // Some browsers draw the ring round whatever a script gives the focus to, also after a click.
    to?.toggleAttribute("data-quiet", !isShown);
    to?.focus({ preventScroll: true });
  };
}
