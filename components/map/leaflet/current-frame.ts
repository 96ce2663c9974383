/** Which size of frame the window has. */
import { FRAME_FROM, FRAMES, type Frame } from "../frames";

const queries = () => FRAMES.map((frame) => window.matchMedia(`(min-width: ${FRAME_FROM[frame]}px)`));

export function onFrameChange(listener: () => void): () => void {
  const all = queries();
  for (const query of all) query.addEventListener("change", listener);
  return () => {
    for (const query of all) query.removeEventListener("change", listener);
  };
}

export const currentFrame = (): Frame => FRAMES[queries().findLastIndex(({ matches }) => matches)] ?? "strip";
