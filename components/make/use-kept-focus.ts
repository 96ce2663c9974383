/** A correction may remove the row that has the focus: the focus then moves to the row that takes its place. */
import { type RefObject, useEffect, useRef } from "react";

/** Where an element is: in which list, at which index, in which section of the page. */
interface Spot {
  readonly element: Element;
  readonly list: Element | null;
  readonly index: number;
  readonly part: Element | null;
}

const isShown = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element.isConnected && element.checkVisibility();

function spotOf(element: Element): Spot {
  const row = element.closest("li");
  const list = row?.parentElement ?? null;
  const index = list && row ? [...list.children].indexOf(row) : 0;
  return { element, list, index, part: element.closest("section") };
}

/** @returns what takes the focus instead: the row now at that index, else the last one, else the section's heading */
function nextTo({ list, index, part }: Spot): HTMLElement | null {
  const rows = isShown(list) ? [...list.children] : [];
  const control = (rows[index] ?? rows.at(-1))?.querySelector("button, summary") ?? null;
  if (isShown(control)) return control;
  const heading = part?.querySelector("h2") ?? null;
  if (!isShown(heading)) return null;
  heading.tabIndex = -1;
  return heading;
}

/** @param within the element that holds the lists */
export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  const last = useRef<Spot | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element && within.current?.contains(target) ? spotOf(target) : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [within]);
  // After every render, since the finder's results may arrive a moment later.
  useEffect(() => {
    const spot = last.current;
    if (spot && !spot.element.isConnected && document.activeElement === document.body) nextTo(spot)?.focus();
  });
}
