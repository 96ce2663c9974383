/** Waits for scrolling to come to rest. */

/** In milliseconds; a wheel's steps come closer than that. */
const STILL_MS = 100;

/** Calls back each time scrolling has stopped. @returns a function that cancels a pending call */
export function whenStill(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = () => clearTimeout(timer);
  const wait = () => {
    drop();
    timer = setTimeout(act, STILL_MS);
  };
  window.addEventListener("scroll", wait, { passive: true });
  return drop;
}
