/**
 * Marks, in the text and on the map at once: the chosen place and its passages, the passage being read, what is under the
 * pointer or the focus. Each is an attribute that the style sheet reads; only what changes is touched.
 */
import { all, allOfPlace, ofPlace, one } from "./page-parts";

/** @param place the id of the chosen one, or null */
export function markPlace(place: string | null): void {
  for (const element of all("[data-chosen]")) element.removeAttribute("data-chosen");
  for (const link of all("[data-place][aria-current]")) link.ariaCurrent = null;
  for (const part of all(".text [data-of-place]")) part.removeAttribute("data-of-place");
  one(".stage")?.toggleAttribute("data-choice", place !== null);
  if (place === null) return;
  for (const element of all(allOfPlace(place))) {
    if (element.closest(".stage")) element.toggleAttribute("data-chosen", true);
    if (element.matches("a, [role=link]")) element.ariaCurrent = "true";
    element.closest(".passage")?.toggleAttribute("data-of-place", true);
  }
}

/** A row that goes on sideways is brought to the place. */
export function showInRow(place: string): void {
  const [link] = all(`.places ${ofPlace(place)}`);
  const row = link?.closest("ul");
  if (!link || !row || row.scrollWidth <= row.clientWidth) return;
  const [at, frame] = [link.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollLeft += (at.left + at.right - frame.left - frame.right) / 2;
}

/** @returns the ids of the passages that speak of the place, in reading order */
export function passagesOf(place: string): string[] {
  const passages = all(`.text ${ofPlace(place)}`).flatMap((mention) => mention.closest(".passage")?.id ?? []);
  return [...new Set(passages)];
}

/** @param passage the one being read, or null */
export function markPassage(passage: string | null): void {
  for (const element of all(".passage[data-current]")) {
    if (element.id !== passage) element.removeAttribute("data-current");
  }
  if (passage) one(`.passage[id="${CSS.escape(passage)}"]`)?.toggleAttribute("data-current", true);
}

/** Lights up a place wherever it is shown or named; null: none. */
export const light = (place: string | null): void => markOnly("data-lit", place === null ? [] : [place], "");

/** Brings the places of the passage being read forward on the map. */
export const markRead = (places: readonly string[]): void => markOnly("data-read", places, ".stage ");

function markOnly(attribute: string, places: readonly string[], within: string): void {
  for (const element of all(`[${attribute}]`)) {
    const { place, partOf = place } = element.dataset;
    if (!places.includes(partOf ?? "")) element.removeAttribute(attribute);
  }
  for (const place of places) {
    for (const element of all(within + allOfPlace(place))) element.toggleAttribute(attribute, true);
  }
}
