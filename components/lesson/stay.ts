"use client";
/** In a lesson a place opens beside the step, not at its own address, or one would lose the way. */
import { useEffect } from "react";
import { placeAddress } from "../place-words";
import { placeOfWalk, queryOf, type Walk } from "./walk";

/** Goes there as a link to a passage does: with an entry in the history, and everyone who reads the address is told. */
export function goTo(address: string): void {
  window.history.pushState(null, "", address);
  window.dispatchEvent(new PopStateEvent("popstate"));
}

/** How far a pointer may move, in CSS pixels, and still press what is under it rather than move the map. */
const STILL = 3;

/** @param places ids of the story's places */
export function useStayInWalk(walk: Walk, storyId: string, places: readonly string[]): void {
  useEffect(() => {
    if (walk.kind !== "walking") return;
    let from = { x: 0, y: 0 };
    const open = (event: Event, place: string, hash: string) => {
      // Before Leaflet, Next and the browser: all of them would leave.
      event.preventDefault();
      event.stopPropagation();
      const { place: own } = walk.steps[walk.index] ?? {};
      if (place !== placeOfWalk(walk) || hash) goTo(queryOf(walk, walk.index, place === own ? null : place) + hash);
    };
    const onDown = ({ clientX, clientY }: PointerEvent) => {
      from = { x: clientX, y: clientY };
    };
    const onClick = (event: MouseEvent) => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = linkAt(event.target, storyId, places);
      // A click that no pointer made has no detail.
      const moved = event.detail > 0 && Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL;
      if (link && !(link.onMap && moved)) open(event, link.place, link.hash);
    };
    const onKey = (event: KeyboardEvent) => {
      // Elsewhere Escape leaves a place for the whole story; a lesson it must not end.
      if (event.key === "Escape") event.preventDefault();
      const link = event.key === "Enter" ? linkAt(event.target, storyId, places) : null;
      if (link?.onMap) open(event, link.place, link.hash);
    };
    window.addEventListener("pointerdown", onDown, true);
    window.addEventListener("click", onClick, true);
    window.addEventListener("keydown", onKey, true);
    return () => {
      window.removeEventListener("pointerdown", onDown, true);
      window.removeEventListener("click", onClick, true);
      window.removeEventListener("keydown", onKey, true);
    };
  }, [walk, storyId, places]);
}

interface PlaceLink {
  readonly place: string;
  /** `#p17`, or empty. */
  readonly hash: string;
  /** One of Leaflet's shapes, which are no HTML links. */
  readonly onMap: boolean;
}

/** @returns the link to a place under an event, if there is one: one within the page is none */
function linkAt(target: EventTarget | null, storyId: string, places: readonly string[]): PlaceLink | null {
  if (!(target instanceof Element)) return null;
  const shape = target.closest<SVGElement>(".live path[data-place]");
  if (shape?.dataset.place) return { place: shape.dataset.place, hash: "", onMap: true };
  const href = target.closest("a")?.getAttribute("href") ?? "";
  const { pathname, hash } = new URL(href, window.location.href);
  const place = places.find((id) => pathname === placeAddress(storyId, id));
  return place !== undefined ? { place, hash, onMap: false } : null;
}
