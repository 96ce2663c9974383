"use client";
/**
 * The map beside the text: first the server's picture, then, once the reader reaches for it or changes the place, Leaflet
 * in the same spot. It outlives every change of place.
 */
import {
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  type SyntheticEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { Boundary } from "./boundary";
import { usePlacesBeingRead } from "./highlight";
import type { GroundAddresses } from "./map/ground-layers";
import { Key, TilesCredit } from "./map/key";
import { Locator, type LocatorData } from "./map/locator";
import { LooksContext } from "./map/page-view";
import type { View, Views } from "./map/view";
import { useMapSettings } from "./map-settings";
import { useChosenPlace } from "./selection";

/** Rendered in the browser only, once it is wanted: Leaflet needs a window. */
const LiveMap = lazy(() => import("./map/leaflet/live-map"));

interface StageProps {
  readonly dataAddress: string;
  readonly regionsAddress: string;
  readonly ground: GroundAddresses;
  readonly locator: LocatorData;
  /** The page's: the server's picture (class `picture`), its view and the card. */
  readonly children: ReactNode;
}

type State = "picture" | "loading" | "live" | "failed";

export function Stage({ dataAddress, regionsAddress, ground, locator, children }: StageProps) {
  const { stage, state, load, onReady, onFailure, handlers } = useTakeOver();
  const [moved, setMoved] = useState<View | null>(null);
  const { follow, tiles } = useMapSettings();
  const [views, setViews] = useState<Views | null>(null);
  const shown = state === "live" ? moved : null;
  const looks = useMemo(() => ({ moved: shown, setViews }), [shown]);
  const followed = useFollowed();
  const [tilesFailed, setTilesFailed] = useState(false);
  const onTilesFailure = useCallback(() => setTilesFailed(true), []);

  useEffect(() => {
    if (follow || tiles !== "none") load();
    if (tiles === "none") setTilesFailed(false);
  }, [follow, tiles, load]);

  return (
    <section ref={stage} className="stage" aria-label="Map" data-map={state} {...handlers}>
      <div className="live">
        {views && (state === "loading" || state === "live") && (
          <Boundary onError={onFailure}>
            <Suspense>
              <LiveMap
                {...{ views, followed, dataAddress, regionsAddress, ground, onReady, onFailure, onTilesFailure }}
                onView={setMoved}
              />
            </Suspense>
          </Boundary>
        )}
      </div>
      <LooksContext value={looks}>{children}</LooksContext>
      <div className="furniture">
        <Locator locator={locator} />
        <Key />
        <TilesCredit />
        <p className="stage-notice" role="status">
          {state === "failed" &&
            "The movable map could not be loaded; this picture of it stays, and its places are links."}
          {state !== "failed" && tilesFailed && "The online map does not answer; the map of this page stays."}
        </p>
      </div>
    </section>
  );
}

/** @returns where the reader asked the map to go while reading: a place, or '' for all; null for the chosen one */
function useFollowed(): string | null {
  const { follow } = useMapSettings();
  const [first, second] = usePlacesBeingRead();
  if (!follow || first === undefined) return null;
  // More than one place: the whole frontier.
  return second === undefined ? first : "";
}

/** When Leaflet is fetched, and when it takes the picture's place. */
function useTakeOver() {
  const [state, setState] = useState<State>("picture");
  const stage = useRef<HTMLElement>(null);
  const pressed = useRef(false);
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

  const onReady = useCallback(() => {
    const takeOver = () => {
      const focused = stage.current?.querySelector(".picture [data-place]:focus")?.getAttribute("data-place");
      setState("live");
      if (focused) requestAnimationFrame(() => focusPlace(stage, focused));
    };
    // Never between press and release: the click would miss.
    if (pressed.current) window.addEventListener("pointerup", () => setTimeout(takeOver), { once: true });
    else takeOver();
  }, []);

  const onMap = (event: SyntheticEvent) => {
    if (event.target instanceof Element && event.target.closest(".picture")) load();
  };
  const onPress = (event: SyntheticEvent) => {
    pressed.current = true;
    const release = () => {
      pressed.current = false;
    };
    window.addEventListener("pointerup", release, { once: true });
    window.addEventListener("pointercancel", release, { once: true });
    onMap(event);
  };
  const handlers = { onPointerOver: onMap, onPointerDown: onPress, onFocus: onMap };
  return { stage, state, load, onReady, onFailure, handlers };
}

/** Keyboard focus moves from the picture's place to the same place on the live map. */
function focusPlace(stage: RefObject<HTMLElement | null>, place: string): void {
  const selector = `.live [data-place="${CSS.escape(place)}"][tabindex]`;
  stage.current?.querySelector<SVGElement>(selector)?.focus({ preventScroll: true });
}
