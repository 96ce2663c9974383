/** What runs in the page for making stories when a text is pasted. */

/** In milliseconds since the start of the navigation; infinite until it happens. */
export interface PasteSeen {
  readonly from: number;
  /** The first place is listed, and painted. */
  listed: number;
  /** The first map is drawn in the preview, and painted. */
  drawn: number;
  done: boolean;
}

interface Wanted {
  /** The name on `window` of what it saw. */
  readonly name: string;
  readonly text: string;
  /** Selectors: where it is pasted, a place in the list, and a place on the map of the preview. */
  readonly field: string;
  readonly listed: string;
  readonly drawn: string;
}

/** Pastes the text, and watches from then on. */
export function pasteAndWatch({ name, text, field, listed, drawn }: Wanted): void {
  const never = Number.POSITIVE_INFINITY;
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const seen: PasteSeen = { from: performance.now(), listed: never, drawn: never, done: false };
  Object.assign(window, { [name]: seen });
  const isThere = {
    listed: () => document.querySelector(listed),
    drawn: () => document.querySelector("iframe")?.contentDocument?.querySelector(drawn),
  };
  const watch = (what: keyof typeof isThere) => {
    if (!isThere[what]()) {
      requestAnimationFrame(() => watch(what));
      return;
    }
    // A message sent in a frame arrives after that frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      seen[what] = performance.now();
      seen.done = Number.isFinite(seen.listed + seen.drawn);
    };
    port2.postMessage(null);
  };
  requestAnimationFrame(() => watch("listed"));
  requestAnimationFrame(() => watch("drawn"));
  const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
  document.querySelector(field)?.dispatchEvent(paste);
}
