/**
 * Marks, in the text and on the map at once: what is chosen and its passages, the passage being read, what is under the
 * pointer or the focus. Each is an attribute that the style sheet reads; only what changes is touched.
 */
import { all, allOfPlace, ofPart, one, placesIn } from "./page-parts";

/** @param part the id of the chosen place or time, or null */
export function markPart(part: string | null): void {
  const places = part === null ? [] : placesOf(part);
  for (const element of all("[data-chosen]")) element.removeAttribute("data-chosen");
  for (const link of all("[data-place][aria-current], [data-time][aria-current]")) link.ariaCurrent = null;
  for (const passage of all(".text [data-of-choice]")) passage.removeAttribute("data-of-choice");
  one(".stage")?.toggleAttribute("data-choice", places.length > 0);
  if (part === null) return;
  for (const link of all(ofPart(part))) {
    link.ariaCurrent = "true";
    link.closest(".passage")?.toggleAttribute("data-of-choice", true);
  }
  for (const element of places.flatMap((place) => all(allOfPlace(place)))) {
    element.toggleAttribute("data-chosen", element.closest(".text") === null);
  }
}

/** Scrolls a row that overflows sideways to the place or the time. */
export function showInRow(part: string): void {
  const [link] = all(`.head ${ofPart(part)}`);
  const row = link?.closest("ul, ol");
  if (!link || !row || row.scrollWidth <= row.clientWidth) return;
  const [at, frame] = [link.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollLeft += (at.left + at.right - frame.left - frame.right) / 2;
}

/** @returns the ids of the passages that speak of the place or the time, in reading order */
export function passagesOf(part: string): string[] {
  return passagesAbout(part).map(({ id }) => id);
}

const passagesAbout = (part: string): Element[] => [
  ...new Set(all(`.text ${ofPart(part)}`).flatMap((mention) => mention.closest(".passage") ?? [])),
];

/**
 * @returns the ids of the places that stand out for what is chosen: the place itself, or those that a time's passages
 * name
 */
export function placesOf(part: string): string[] {
  const isTime = one(`.text [data-time="${CSS.escape(part)}"]`) !== null;
  return isTime ? placesIn(passagesAbout(part)) : [part];
}

/** @param passage the one being read, or null */
export function markPassage(passage: string | null): void {
  for (const element of all(".passage[data-current]")) {
    if (element.id !== passage) element.removeAttribute("data-current");
  }
  if (passage) one(`.passage[id="${CSS.escape(passage)}"]`)?.toggleAttribute("data-current", true);
}

/** Lights up what a link leads to, wherever it is shown or named. A time also lights its places on the map. */
export function light(link: HTMLElement | SVGElement | null): void {
  const { place, time } = link?.dataset ?? {};
  const onMap = place === undefined && time !== undefined ? placesOf(time) : [];
  markOnly("data-lit", [
    ...(place === undefined ? [] : all(allOfPlace(place))),
    ...(time === undefined ? [] : all(ofPart(time))),
    ...onMap.flatMap((id) => all(`.stage ${allOfPlace(id)}`)),
  ]);
}

/** Brings the places of the passage being read forward on the map. */
export function markRead(places: readonly string[]): void {
  markOnly(
    "data-read",
    places.flatMap((place) => all(`.stage ${allOfPlace(place)}`)),
  );
}

function markOnly(attribute: string, elements: readonly Element[]): void {
  for (const element of all(`[${attribute}]`)) {
    if (!elements.includes(element)) element.removeAttribute(attribute);
  }
  for (const element of elements) element.toggleAttribute(attribute, true);
}
