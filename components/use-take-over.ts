"use client";
/** When Leaflet is fetched, and when it takes the picture's place; where it fails, the picture has its place again. */
import { type RefObject, type SyntheticEvent, useCallback, useEffect, useRef, useState } from "react";
import { useChosenPlace } from "./selection";

/** `late` is loading that takes long, of which the reader is told. */
export type StageState = "picture" | "loading" | "late" | "live" | "failed";

/** How long loading may take before it is late, in milliseconds. */
const PATIENCE_MS = 10_000;

export function useTakeOver() {
  const [state, setState] = useState<StageState>("picture");
  const stage = useRef<HTMLElement>(null);
  const chosen = useChosenPlace();
  const first = useRef(chosen);
  const load = useCallback(() => setState((now) => (now === "picture" ? "loading" : now)), []);
  const onFailure = useCallback(() => setState("failed"), []);

  useEffect(() => {
    if (chosen !== first.current) load();
  }, [chosen, load]);

  // The reader's reaching for it may be what woke the page.
  useEffect(() => {
    if (stage.current?.querySelector(".picture:is(:hover, :focus-within)")) load();
  }, [load]);

  useEffect(() => {
    if (state !== "loading") return;
    const patience = setTimeout(() => setState("late"), PATIENCE_MS);
    return () => clearTimeout(patience);
  }, [state]);

  const { whenReleased, onPress } = usePress();
  const onReady = useCallback(() => {
    // Never between press and release: the click would miss.
    whenReleased(() => {
      const focused = stage.current?.querySelector(".picture [data-place]:focus")?.getAttribute("data-place");
      setState((now) => (now === "loading" || now === "late" ? "live" : now));
      if (focused) requestAnimationFrame(() => focusPlace(stage, ".live [tabindex]", focused));
    });
  }, [whenReleased]);

  const onFocus = useFocusOfFailed(stage, state);
  const onMap = (event: SyntheticEvent) => {
    if (event.target instanceof Element && event.target.closest(".picture")) load();
  };
  const handlers = {
    onPointerOver: onMap,
    onPointerDown: (event: SyntheticEvent) => {
      onPress();
      onMap(event);
    },
    onFocus: (event: SyntheticEvent) => {
      onFocus(event);
      onMap(event);
    },
  };
  return { stage, state, load, onReady, onFailure, handlers };
}

/** Whether the pointer is down, and what waits until it is up, or until the browser scrolls with it. */
function usePress() {
  const pressed = useRef(false);
  const waiting = useRef<(() => void) | null>(null);
  const whenReleased = useCallback((act: () => void) => {
    if (pressed.current) waiting.current = act;
    else act();
  }, []);
  const onPress = () => {
    pressed.current = true;
    const release = new AbortController();
    const onRelease = () => {
      release.abort();
      pressed.current = false;
      // After the click.
      if (waiting.current) setTimeout(waiting.current);
      waiting.current = null;
    };
    window.addEventListener("pointerup", onRelease, { signal: release.signal });
    window.addEventListener("pointercancel", onRelease, { signal: release.signal });
  };
  return { whenReleased, onPress };
}

/** What had the focus on the live map goes with it, if that fails: the focus moves to the same place on the picture. */
function useFocusOfFailed(stage: RefObject<HTMLElement | null>, state: StageState) {
  const focused = useRef<string | null>(null);
  useEffect(() => {
    if (state !== "failed" || focused.current === null || document.activeElement !== document.body) return;
    focusPlace(stage, ".picture a", focused.current);
  }, [stage, state]);
  return ({ target }: SyntheticEvent) => {
    const place = target instanceof Element && target.closest(".live [data-place]");
    focused.current = place ? place.getAttribute("data-place") : null;
  };
}

function focusPlace(stage: RefObject<HTMLElement | null>, layer: string, place: string): void {
  stage.current
    ?.querySelector<SVGElement>(`${layer}[data-place="${CSS.escape(place)}"]`)
    ?.focus({ preventScroll: true });
}
