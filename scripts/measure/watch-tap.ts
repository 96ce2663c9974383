/** What runs in a page whose mention is tapped, from the tap on; and in the next one, where the link opens a page. */

/** Times in milliseconds from the tap until what it changes has been painted; infinite where that doesn't happen. */
export interface TapSeen {
  /** Which frame after the tap has the mark: 1 is the next; infinite where it is a frame of another page. */
  frames: number;
  marked: number;
  /** The card names the new place, and the map has it chosen. */
  answered: number;
  done: boolean;
}

interface Wanted {
  /** The name on `window` of what it saw. */
  readonly name: string;
  /** Selectors: the marked mention, the name on the card, the chosen place on the map. */
  readonly mark: string;
  readonly card: string;
  readonly chosen: string;
}

export function watchTap({ name, mark, card, chosen }: Wanted): void {
  const never = Number.POSITIVE_INFINITY;
  const seen: TapSeen = { frames: never, marked: never, answered: never, done: false };
  Object.assign(window, { [name]: seen });
  const cardName = () => document.querySelector(card)?.textContent;

  /** @param at on a clock that the next page has too @param before the name on the card until then */
  const watch = (at: number, before: string, isSamePage: boolean) => {
    let frame = 0;
    let isMarked = false;
    let isAnswered = false;
    const painted = (note: (ms: number) => void) => {
      // A message sent in a frame arrives after that frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        note(performance.timeOrigin + performance.now() - at);
        seen.done = Number.isFinite(seen.marked + seen.answered);
      };
      port2.postMessage(null);
    };
    const look = () => {
      frame += 1;
      const markFrame = isSamePage ? frame : never;
      if (!isMarked && document.querySelector(mark)) {
        isMarked = true;
        painted((marked) => Object.assign(seen, { marked, frames: markFrame }));
      }
      if (!isAnswered && (cardName() ?? before) !== before && document.querySelector(chosen)) {
        isAnswered = true;
        painted((answered) => Object.assign(seen, { answered }));
      }
      if (!isMarked || !isAnswered) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };

  // sessionStorage survives when the tap opens another page in the same tab.
  const tap = sessionStorage.getItem(name);
  if (tap !== null) {
    const { at, before } = JSON.parse(tap) as { at: number; before: string };
    watch(at, before, false);
    return;
  }
  const onClick = ({ timeStamp }: Event) => {
    const at = performance.timeOrigin + timeStamp;
    const before = cardName() ?? "";
    sessionStorage.setItem(name, JSON.stringify({ at, before }));
    watch(at, before, true);
  };
  addEventListener("click", onClick, { capture: true, once: true });
}
