"use client";
/** Says that the page's scripts are there: scripts/finish/start.js then does what was pressed too early. */
import { useEffect } from "react";

let gone: ReturnType<typeof setTimeout> | undefined;

export function Awake() {
  useEffect(() => {
    clearTimeout(gone);
    window.history.scrollRestoration = "auto";
    document.documentElement.dataset.awake = "";
    window.dispatchEvent(new Event("awake"));
    return () => {
      gone = setTimeout(openAnew);
    };
  }, []);
  return null;
}

/**
 * React gives the whole page up when another changed it under its hands, as page translators do, or when a place came in
 * part. The address says all that is needed to open it again: once, or a page that always breaks would never rest. Then
 * app/global-error.tsx says so.
 */
function openAnew(): void {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const { origin, pathname, search } = window.location;
  if (navigation?.type === "reload" && navigation.name.split("#")[0] === origin + pathname + search) return;
  // What is left of the page is short: where one was in it is not where one was. The hash still says.
  window.history.scrollRestoration = "manual";
  window.location.reload();
}
