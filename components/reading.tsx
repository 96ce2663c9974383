"use client";
/** Brings the chosen passage into view, but never moves the page when the reader goes back or forward. */
import { useEffect, useRef } from "react";
import { useChosenPlace, usePassage, usePassageInAddress } from "./selection";
import { usePassagesOf } from "./story-places";

export function Reading() {
  const place = useChosenPlace();
  const inAddress = usePassageInAddress();
  const passage = usePassage(usePassagesOf(place));
  const travelled = useRef(arrivedByHistory());

  useEffect(() => {
    const onPopState = (event: PopStateEvent) => {
      // A click on '#p6' fires popstate too, without a state; the browser has scrolled by then.
      if (event.state !== null) travelled.current = true;
    };
    window.addEventListener("popstate", onPopState);
    return () => window.removeEventListener("popstate", onPopState);
  }, []);

  useEffect(() => {
    const byHistory = travelled.current;
    travelled.current = false;
    if (byHistory || passage === null || (place === null && inAddress === "")) return;
    show(document.getElementById(passage));
  }, [place, passage, inAddress]);

  return null;
}

/** A reload, or a return from another site: the browser puts the page back where it was. */
function arrivedByHistory(): boolean {
  if (typeof performance === "undefined") return false;
  const [navigation] = performance.getEntriesByType?.("navigation") ?? [];
  const { type } = (navigation ?? {}) as Partial<PerformanceNavigationTiming>;
  return type === "reload" || type === "back_forward";
}

function show(element: HTMLElement | null): void {
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  const clear = Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  if (top >= clear && bottom <= window.innerHeight) return;
  // At once: how long a smooth scroll takes is not ours to say, and the mark shows where one is.
  element.scrollIntoView({ block: "start", behavior: "instant" });
}
