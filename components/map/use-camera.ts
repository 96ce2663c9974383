"use client";
/** Which camera the map has now: that of the chosen place in this size of frame. */
import { useSyncExternalStore } from "react";
import type { Camera } from "../../geo/mercator";
import { type Cameras, FRAME_FROM, FRAMES, type Frame } from "./cameras";

const queries = () => FRAMES.map((frame) => window.matchMedia(`(min-width: ${FRAME_FROM[frame]}px)`));

function subscribe(listener: () => void): () => void {
  const all = queries();
  for (const query of all) query.addEventListener("change", listener);
  return () => {
    for (const query of all) query.removeEventListener("change", listener);
  };
}

const currentFrame = (): Frame => FRAMES[queries().findLastIndex(({ matches }) => matches)] ?? "strip";

/** @param target a place's id, or an empty string for the whole story */
export function useCamera(cameras: Readonly<Record<string, Cameras>>, target: string): Camera {
  const frame = useSyncExternalStore(subscribe, currentFrame, () => "broad" as const);
  const all = cameras[target] ?? cameras[""];
  if (!all) throw new Error("a story without a camera");
  return all[frame];
}
