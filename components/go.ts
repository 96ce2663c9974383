"use client";
/** The way from place to place: without loading the page anew, and keeping the scroll. */
import { useRouter } from "next/navigation";
import { useCallback } from "react";

/** How long a place's data may be on its way, in milliseconds; then the browser opens the page itself, and shows how it goes. */
const PATIENCE_MS = 5000;

let waiting = new AbortController();

/** Says that one is there. */
export const arrive = (): void => waiting.abort();

/** @returns a function that goes to an address on this site */
export function useGo(): (address: string) => void {
  const { push } = useRouter();
  return useCallback(
    (address: string) => {
      arrive();
      push(address, { scroll: false });
      const { pathname, href: from } = window.location;
      if (new URL(address, from).pathname !== pathname) openItselfUnlessThere(address, from);
    },
    [push],
  );
}

/** Where the data doesn't come, or the page breaks on the way, the browser goes there; not where one has turned back. */
function openItselfUnlessThere(address: string, from: string): void {
  waiting = new AbortController();
  const { signal } = waiting;
  const open = () => {
    arrive();
    if (window.location.href === from) window.location.assign(address);
    else window.location.reload();
  };
  const patience = setTimeout(open, PATIENCE_MS);
  signal.addEventListener("abort", () => clearTimeout(patience));
  window.addEventListener("error", open, { signal });
  window.addEventListener("popstate", arrive, { signal });
}
