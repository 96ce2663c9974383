/** Turns the card to the passage being read, and brings that into view. */
import { passageName } from "../../kit/place-words";
import { passagesOf } from "./marks";
import { all, one } from "./page-parts";
import type { Selection } from "./selection";

/** @returns the passage in the address if it exists, else the first of the chosen place or time, else null */
export function passageToShow({ part, passage }: Selection): string | null {
  if (passage && document.getElementById(passage)) return passage;
  return part === null ? null : (passagesOf(part)[0] ?? null);
}

/**
 * @param part the place or the time whose card is on the page
 * @param passage the one being read; null for the first. If it doesn't speak of the place or time, the card says so
 */
export function turnCard(part: string | null, passage: string | null): void {
  const ids = part === null ? [] : passagesOf(part);
  const read = passageToShow({ part, passage });
  const line = one(".stepper p");
  const [link, count] = [line && one<HTMLAnchorElement>("a", line), line && one("span", line)];
  if (!read || !link || !count) return;
  const index = ids.indexOf(read);
  say(link, passageName(read));
  link.setAttribute("href", `#${read}`);
  if (index < 0) say(count, ` does not speak of ${one(".card-name")?.textContent}`);
  else say(count, ids.length > 1 ? ` · ${index + 1} of ${ids.length}` : "");
  for (const step of all<HTMLAnchorElement>(".steps a")) {
    step.ariaCurrent = step.hash === `#${read}` ? "true" : null;
  }
  const [quotation, said] = [one(".card blockquote p"), one(".card figcaption")];
  if (quotation) say(quotation, one(`#${read}`)?.textContent ?? "");
  if (said) say(said, one(`#${read} + small`)?.textContent ?? "");
  const [previous, next] = all<HTMLAnchorElement>("a.step");
  // Only the hash is written, so that the links stay right when the page's address changes.
  previous?.setAttribute("href", `#${ids.at(index < 0 ? -1 : index - 1)}`);
  next?.setAttribute("href", `#${ids[(index + 1) % ids.length]}`);
}

/** Writes the words only if they changed, or a screen reader would read them out again. */
function say(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

/**
 * Brings the passage into view at once: we can't set how long a smooth scroll takes, and the mark shows the passage.
 */
export function showPassage(passage: string | null): void {
  const element = passage === null ? null : document.getElementById(passage);
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  const clear = Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  if (top >= clear && bottom <= window.innerHeight) return;
  element.scrollIntoView({ block: "start", behavior: "instant" });
}

/** Following a link to a passage moves the focus there: this puts it back on the step, ready for the next press. */
export function keepFocusOfSteps(): void {
  document.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
    const step = target instanceof Element && target.closest<HTMLAnchorElement>(".stepper a");
    if (!step || step.hash === window.location.hash || ctrlKey || metaKey || shiftKey) return;
    window.addEventListener("hashchange", () => setTimeout(() => step.focus({ preventScroll: true })), { once: true });
  });
}
