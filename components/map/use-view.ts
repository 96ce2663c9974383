"use client";
/** Which view the map has before it is moved: that of the chosen place in this size of frame. */
import { useSyncExternalStore } from "react";
import { FRAME_FROM, FRAMES, type Frame } from "./frames";
import type { View, Views } from "./view";

const queries = () => FRAMES.map((frame) => window.matchMedia(`(min-width: ${FRAME_FROM[frame]}px)`));

function subscribe(listener: () => void): () => void {
  const all = queries();
  for (const query of all) query.addEventListener("change", listener);
  return () => {
    for (const query of all) query.removeEventListener("change", listener);
  };
}

const currentFrame = (): Frame => FRAMES[queries().findLastIndex(({ matches }) => matches)] ?? "strip";

export function useView(views: Views): View {
  return views[useSyncExternalStore(subscribe, currentFrame, () => "broad" as const)];
}
