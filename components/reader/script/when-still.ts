/** What follows the scrolling waits until it has come to rest. */

/** In milliseconds; a wheel's steps come closer than that. */
const STILL_MS = 100;

/** Calls back each time the page has been scrolled. @returns what drops a call that is still to come */
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
