"use client";
/** The URL is the selection: the place is in its path, the passage in its hash. */
import { useParams } from "next/navigation";
import { createContext, useContext, useSyncExternalStore } from "react";

/** The chosen place where the path has none: in the walk of a lesson, whose query has it. */
export const PlaceOfWalk = createContext<string | null>(null);

/** @returns the id of the chosen place, or null on the story's own address; the same on the server */
export function useChosenPlace(): string | null {
  const { place } = useParams<{ place?: string }>();
  return useContext(PlaceOfWalk) ?? place ?? null;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  window.addEventListener("popstate", listener);
  return () => {
    window.removeEventListener("hashchange", listener);
    window.removeEventListener("popstate", listener);
  };
}

/** @returns the id of the passage in the address, `p17`, or an empty string: always so on the server */
export function usePassageInAddress(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => "",
  );
}

/** @returns the passage in the address, if it is one, else the first of the chosen place's, else null */
export function passageOf(inAddress: string, passages: readonly string[]): string | null {
  return /^p\d+$/u.test(inAddress) ? inAddress : (passages[0] ?? null);
}

/**
 * @param passages ids of the chosen place's passages, in reading order
 * @returns the one being read: the address's, else the place's first
 */
export function usePassage(passages: readonly string[]): string | null {
  const inAddress = usePassageInAddress();
  useChosenPlace(); // The hash is read again when the path changes: that fires no event.
  return passageOf(inAddress, passages);
}
