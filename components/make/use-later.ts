"use client";
/** What the page will need later: it waits for everything else. */
import { useEffect, useState } from "react";
import { savesData } from "../reader/script/when-idle";

/** In milliseconds. */
const LATER_MS = 3000;

/**
 * Keeps the page for use without a connection, a while after it has loaded.
 * @param isLoading whether something still loads that is needed first
 * @returns whether it is time to load the preview's frame, although there may be no article yet
 */
export function useLater(isLoading: boolean): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    if (isLoading) return;
    const timer = setTimeout(() => {
      setLater(!savesData());
      void import("../offline/keep").then(({ keepMaker }) => keepMaker());
    }, LATER_MS);
    return () => clearTimeout(timer);
  }, [isLoading]);
  return isLater;
}
