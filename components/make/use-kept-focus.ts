/** A correction may take away the row that the keyboard was in: it goes on in the row that comes up there. */
import { type RefObject, useEffect, useRef } from "react";

/** Where in its list, and in which part of the page, something lies. */
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

/** @returns what takes the focus instead: in the row that is there now, in the last one, or the part's heading */
function nextTo({ list, index, part }: Spot): HTMLElement | null {
  const rows = isShown(list) ? [...list.children] : [];
  const control = (rows[index] ?? rows.at(-1))?.querySelector("button, summary") ?? null;
  if (isShown(control)) return control;
  const heading = part?.querySelector("h2") ?? null;
  if (!isShown(heading)) return null;
  heading.tabIndex = -1;
  return heading;
}

/** @param within whose lists grow shorter */
export function useKeptFocus(within: RefObject<HTMLElement | null>): void {
  const last = useRef<Spot | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element && within.current?.contains(target) ? spotOf(target) : null;
    };
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [within]);
  // After every change: what was found may come a moment later.
  useEffect(() => {
    const spot = last.current;
    if (spot && !spot.element.isConnected && document.activeElement === document.body) nextTo(spot)?.focus();
  });
}
