/** Turns the card to the passage being read, and brings that into view. */
import { passagesOf } from "./marks";
import { all, one } from "./page-parts";

/** @returns the passage in the address, if it is one, else the first of the chosen place's, else null */
export function passageToShow({ place, passage }: { place: string | null; passage: string | null }): string | null {
  if (passage && document.getElementById(passage)) return passage;
  return place === null ? null : (passagesOf(place)[0] ?? null);
}

/** @param passage of the place that the card is about; another one, or null, turns it to the first */
export function turnCard(passage: string | null): void {
  const steps = all<HTMLAnchorElement>(".steps a");
  const index = Math.max(
    0,
    steps.findIndex(({ hash }) => hash === `#${passage}`),
  );
  for (const [i, step] of steps.entries()) {
    if (i === index) step.setAttribute("aria-current", "true");
    else step.removeAttribute("aria-current");
  }
  const current = steps[index];
  if (!current) return;
  const text = one(current.hash)?.textContent;
  const quotation = one(".passages blockquote p");
  if (quotation && text && quotation.textContent !== text) quotation.textContent = text;
  const count = one(".stepper p");
  const words = `Passage ${index + 1} of ${steps.length}`;
  if (count && count.textContent !== words) count.textContent = words;
  const [previous, next] = all<HTMLAnchorElement>("a.step");
  // Only the hash is written, so that they lead on from wherever the page is by then.
  previous?.setAttribute("href", steps.at(index - 1)?.hash ?? "");
  next?.setAttribute("href", steps[(index + 1) % steps.length]?.hash ?? "");
}

/** Brings the passage into view, at once: how long a smooth scroll takes is not ours to say, and the mark shows where one is. */
export function showPassage(passage: string | null): void {
  const element = passage === null ? null : document.getElementById(passage);
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  const clear = Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  if (top >= clear && bottom <= window.innerHeight) return;
  element.scrollIntoView({ block: "start", behavior: "instant" });
}

/** A browser that goes to a passage takes the focus off the step: it comes back, for the next one. */
export function keepFocusOfSteps(): void {
  document.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
    const step = target instanceof Element && target.closest<HTMLAnchorElement>(".step, .steps a");
    if (!step || step.hash === window.location.hash || ctrlKey || metaKey || shiftKey) return;
    window.addEventListener("hashchange", () => setTimeout(() => step.focus({ preventScroll: true })), { once: true });
  });
}
