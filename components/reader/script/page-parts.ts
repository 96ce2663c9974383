/** Where the script finds things on a page: what app/_site/story-document.tsx has put there. */

export const one = <T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T | null =>
  within.querySelector<T>(selector);

export const all = <T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T[] => [
  ...within.querySelectorAll<T>(selector),
];

/** What leads to a place or to a time, which never share an id. */
export const ofPart = (part: string): string => `:is(${ofPlace(part)}, [data-time="${CSS.escape(part)}"])`;
/** What leads to a place. */
export const ofPlace = (place: string): string => `[data-place="${CSS.escape(place)}"]`;
/** What leads to a place or shows it: links, shapes, its name. */
export const allOfPlace = (place: string): string => `:is(${ofPlace(place)}, [data-part-of="${CSS.escape(place)}"])`;

/** @returns the ids of the places that passages speak of, in reading order */
export const placesIn = (passages: readonly Element[]): string[] => [
  ...new Set(passages.flatMap((passage) => all("[data-place]", passage)).map(({ dataset }) => dataset.place ?? "")),
];

/** @returns the id of the place under an event or an element; null where there is none */
export function placeAt(target: EventTarget | null): string | null {
  return (target instanceof Element && target.closest("[data-place]")?.getAttribute("data-place")) || null;
}
