"use client";
/** Which size of frame the window has. */
import { useSyncExternalStore } from "react";
import { FRAME_FROM, FRAMES, type Frame } from "./frames";

const queries = () => FRAMES.map((frame) => window.matchMedia(`(min-width: ${FRAME_FROM[frame]}px)`));

function subscribe(listener: () => void): () => void {
  const all = queries();
  for (const query of all) query.addEventListener("change", listener);
  return () => {
    for (const query of all) query.removeEventListener("change", listener);
  };
}

const currentFrame = (): Frame => FRAMES[queries().findLastIndex(({ matches }) => matches)] ?? "strip";

export const useFrame = (): Frame => useSyncExternalStore(subscribe, currentFrame, () => "broad" as const);
