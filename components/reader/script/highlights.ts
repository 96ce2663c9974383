/** What the pointer or the focus is on lights up on both sides: in the text and on the map. */
import { light } from "./marks";
import { placeAt } from "./page-parts";

export function watchLights(): void {
  document.addEventListener("pointerover", ({ target, pointerType }) => {
    // After a touch ends, nothing is under the pointer.
    if (pointerType !== "touch") light(placeAt(target));
  });
  document.documentElement.addEventListener("pointerleave", () => light(null));
  // A finger focuses what it touches, and nothing takes that away again.
  document.addEventListener("focusin", ({ target }) => {
    if (isFocusSeen(target)) light(placeAt(target));
  });
  document.addEventListener("focusout", () => light(null));
}

const isFocusSeen = (target: EventTarget | null): target is Element =>
  target instanceof Element && target.matches(":focus-visible");
