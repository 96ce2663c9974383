"use client";
/** What follows from reading and choosing: the scroll, the lights, the focus, and Escape. */
import { useEffect, useRef, useState } from "react";
import { arrive, useGo } from "./go";
import { useSetLights } from "./highlight";
import { describePlace, storyAddress } from "./place-words";
import { useChosenPlace, usePassage, usePassageInAddress } from "./selection";
import { useFindPassages, useStoryPlaces } from "./story-places";

export function Reading() {
  useScrollToPassage();
  useLightsOfPassage();
  useFocusAfterChoice();
  useEscape();
  return (
    <p role="status" className="visually-hidden">
      {useAnnouncement()}
    </p>
  );
}

/** @returns what a screen reader says of the last change of place; nothing before the first */
function useAnnouncement(): string {
  const { byId } = useStoryPlaces();
  const place = useChosenPlace();
  const previous = useRef(place);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (previous.current === place) return;
    previous.current = place;
    const chosen = byId.get(place);
    setSaid(chosen ? describePlace(chosen) : "The whole story");
  }, [place, byId]);
  return said;
}

/** Brings the chosen passage into view, but never moves the page when the reader goes back or forward. */
function useScrollToPassage(): void {
  const place = useChosenPlace();
  const inAddress = usePassageInAddress();
  const passage = usePassage(useFindPassages()(place));
  const stays = useRef(staysAtFirst());

  useEffect(() => {
    const onPopState = (event: PopStateEvent) => {
      // A click on '#p6' fires popstate too, without a state; the browser has scrolled by then.
      if (event.state !== null) stays.current = true;
    };
    window.addEventListener("popstate", onPopState);
    return () => window.removeEventListener("popstate", onPopState);
  }, []);

  useEffect(() => {
    const stay = stays.current;
    stays.current = false;
    if (stay || passage === null || (place === null && inAddress === "")) return;
    show(document.getElementById(passage));
  }, [place, passage, inAddress]);
}

/**
 * Where the address names no passage and no lesson, scripts/finish/start.js has brought the passage into view, and the
 * reader may have begun to read; after a reload, or a return from another site, the browser has put the page where it was.
 */
function staysAtFirst(): boolean {
  if (typeof window === "undefined" || !(window.location.hash || window.location.search)) return true;
  const [navigation] = performance.getEntriesByType?.("navigation") ?? [];
  const { type } = (navigation ?? {}) as Partial<PerformanceNavigationTiming>;
  return type === "reload" || type === "back_forward";
}

function show(element: HTMLElement | null): void {
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  const clear = Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  if (top >= clear && bottom <= window.innerHeight) return;
  // At once: how long a smooth scroll takes is not ours to say, and the mark shows where one is.
  element.scrollIntoView({ block: "start", behavior: "instant" });
}

/** The places of the passage in the middle of the window are lit on the map. */
function useLightsOfPassage(): void {
  const set = useSetLights();
  const { places } = useStoryPlaces();
  useEffect(() => {
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        const passage = [...document.querySelectorAll("p.passage")].find(({ id }) => seen.has(id))?.id;
        if (!passage) return; // Between two passages the last one stays.
        set({ read: places.filter(({ passages }) => passages.includes(passage)).map(({ id }) => id) });
      },
      { rootMargin: "-50% 0px -42% 0px" },
    );
    for (const passage of document.querySelectorAll("p.passage")) observer.observe(passage);
    return () => observer.disconnect();
  }, [places, set]);
}

/**
 * A choice may take away what had the focus (a link on the card). Then it goes to the new card's name, or, back in the
 * whole story, to the place in the row that one came from.
 */
function useFocusAfterChoice(): void {
  const place = useChosenPlace();
  const previous = useRef(place);
  useEffect(() => {
    const from = previous.current;
    previous.current = place;
    if (from === place) return;
    arrive();
    if (document.activeElement !== document.body) return;
    const selector = place ? ".card-name" : `.places [data-place="${CSS.escape(from ?? "")}"]`;
    document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }, [place]);
}

/** Escape leaves the chosen place for the whole story, unless something nearer took it. */
function useEscape(): void {
  const go = useGo();
  const place = useChosenPlace();
  const { storyId } = useStoryPlaces();
  useEffect(() => {
    if (!place) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      go(storyAddress(storyId));
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [place, go, storyId]);
}
