/** What runs in a page whose map is touched. */

/** In milliseconds since the start of the navigation. */
export interface TouchSeen {
  /** 0 until the map is touched. */
  from: number;
  /** When what was waited for has been painted; infinite until then. */
  to: number;
  done: boolean;
}

interface Wanted {
  /** The name on `window` of what it saw. */
  readonly name: string;
  /** The selector of what a touch brings. */
  readonly live: string;
}

/** From the first event of a pointer until the live map is there. */
export function watchTouch({ name, live }: Wanted): void {
  const seen: TouchSeen = { from: 0, to: Number.POSITIVE_INFINITY, done: false };
  Object.assign(window, { [name]: seen });
  const look = () => {
    if (!document.querySelector(live)) {
      requestAnimationFrame(look);
      return;
    }
    // A message sent in a frame arrives after that frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => Object.assign(seen, { to: performance.now(), done: true });
    port2.postMessage(null);
  };
  const onTouch = ({ timeStamp }: Event) => {
    if (seen.from > 0) return;
    seen.from = timeStamp;
    requestAnimationFrame(look);
  };
  for (const type of ["pointerover", "pointerdown"]) addEventListener(type, onTouch, { capture: true });
}
