"use client";
/** The way from place to place: without loading the page anew, and keeping the scroll. */
import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { useSetLights } from "./highlight";

/** How long a place's data may be on its way, in milliseconds; then the browser opens the page itself, and shows how it goes. */
const PATIENCE_MS = 5000;
/** From when on, in milliseconds, the card that is still the last place's is drawn faint. */
const UNNOTICED_MS = 400;

let waiting = new AbortController();
let awaited = "";

/** Says that one is at a place: the wait is over if it was for that one. */
export function arrive(): void {
  if (window.location.pathname === awaited) waiting.abort();
}

/** @returns what goes to the address of a place or a story: its mark is there at once, the page as soon as it has come */
export function useGo(): (address: string) => void {
  const { push } = useRouter();
  const setLights = useSetLights();
  return useCallback(
    (address: string) => {
      waiting.abort();
      const [path = "", passage = ""] = address.split("#");
      setLights({ chosen: path.split("/")[2] || null, passage });
      push(address, { scroll: false });
      const { pathname, href: from } = window.location;
      awaited = new URL(address, from).pathname;
      if (awaited !== pathname) openItselfUnlessThere(address, from);
    },
    [push, setLights],
  );
}

/** Where the data doesn't come, or the page breaks on the way, the browser goes there; not where one has turned back. */
function openItselfUnlessThere(address: string, from: string): void {
  waiting = new AbortController();
  const { signal } = waiting;
  const turnBack = () => waiting.abort();
  const open = () => {
    waiting.abort();
    if (window.location.href === from) window.location.assign(address);
    else window.location.reload();
  };
  const patience = setTimeout(open, PATIENCE_MS);
  const page = document.documentElement;
  const noticed = setTimeout(() => page.toggleAttribute("data-waiting", true), UNNOTICED_MS);
  signal.addEventListener("abort", () => {
    clearTimeout(patience);
    clearTimeout(noticed);
    page.removeAttribute("data-waiting");
  });
  window.addEventListener("error", open, { signal });
  window.addEventListener("popstate", turnBack, { signal });
}
