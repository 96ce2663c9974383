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
  useRef,
  useState,
} from "react";
import { Boundary } from "./boundary";
import { usePlacesBeingRead } from "./highlight";
import type { GroundAddresses } from "./map/ground-layers";
import { Key, TilesCredit } from "./map/key";
import { Locator, type LocatorData } from "./map/locator";
import { ScaleBar } from "./map/scale-bar";
import { useView } from "./map/use-view";
import type { View, Views } from "./map/view";
import { useMapSettings } from "./map-settings";
import { useChosenPlace } from "./selection";

/** Rendered in the browser only, once it is wanted: Leaflet needs a window. */
const LiveMap = lazy(() => import("./map/leaflet/live-map"));

interface StageProps {
  /** By place id; the story's own under the empty string. */
  readonly views: Readonly<Record<string, Views>>;
  readonly dataAddress: string;
  readonly regionsAddress: string;
  readonly ground: GroundAddresses;
  readonly locator: LocatorData;
  /** The server's picture (class `picture`) and the card. */
  readonly children: ReactNode;
}

type State = "picture" | "loading" | "live" | "failed";

export function Stage({ views, dataAddress, regionsAddress, ground, locator, children }: StageProps) {
  const { stage, state, load, onReady, onFailure, handlers } = useTakeOver();
  const [moved, setMoved] = useState<View | null>(null);
  const { follow, tiles } = useMapSettings();
  const viewsOfTarget = useTarget(views);
  const view = useView(viewsOfTarget);
  const shown = state === "live" ? moved : null;
  const [tilesFailed, setTilesFailed] = useState(false);
  const onTilesFailure = useCallback(() => setTilesFailed(true), []);

  useEffect(() => {
    if (follow || tiles !== "none") load();
    if (tiles === "none") setTilesFailed(false);
  }, [follow, tiles, load]);

  return (
    <section ref={stage} className="stage" aria-label="Map" data-map={state} {...handlers}>
      <div className="live">
        {(state === "loading" || state === "live") && (
          <Boundary onError={onFailure}>
            <Suspense>
              <LiveMap
                camera={view}
                {...{ dataAddress, regionsAddress, ground, onReady, onFailure, onTilesFailure }}
                onView={setMoved}
              />
            </Suspense>
          </Boundary>
        )}
      </div>
      {children}
      <div className="furniture">
        <Locator locator={locator} views={viewsOfTarget} moved={shown} />
        <Key />
        <TilesCredit />
        <ScaleBar views={viewsOfTarget} moved={shown} />
        <p className="stage-notice" role="status">
          {state === "failed" &&
            "The movable map could not be loaded; this picture of it stays, and its places are links."}
          {state !== "failed" && tilesFailed && "The online map does not answer; the map of this page stays."}
        </p>
      </div>
    </section>
  );
}

/** What the map shows: the chosen place, or, where the reader asked for it, the places of the passage being read. */
function useTarget(views: StageProps["views"]): Views {
  const chosen = useChosenPlace() ?? "";
  const { follow } = useMapSettings();
  const [first, second] = usePlacesBeingRead();
  // More than one place: the whole frontier.
  const read = second === undefined ? first : "";
  const target = views[follow && first ? (read ?? "") : chosen] ?? views[""];
  if (!target) throw new Error("a story without a view");
  return target;
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
