/** What the pointer or the focus is on lights up on both sides: in the text and on the map. */
import { light } from "./marks";

export function watchLights(): void {
  document.addEventListener("pointerover", ({ target, pointerType }) => {
    // After a touch ends, nothing is under the pointer.
    if (pointerType !== "touch") light(linkAt(target));
  });
  document.documentElement.addEventListener("pointerleave", () => light(null));
  // A touch also moves the focus, and the light would then stay on.
  document.addEventListener("focusin", ({ target }) => {
    if (isFocusSeen(target)) light(linkAt(target));
  });
  document.addEventListener("focusout", () => light(null));
}

const linkAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement | SVGElement>("[data-place], [data-time]") : null;

const isFocusSeen = (target: EventTarget | null): target is Element =>
  target instanceof Element && target.matches(":focus-visible");
