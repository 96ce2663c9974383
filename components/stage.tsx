"use client";
/**
 * The map beside the text: first the server's picture, then, once the reader reaches for it or changes the place, Leaflet
 * in the same spot. It outlives every change of place.
 */
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from "react";
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
import { type StageState, useTakeOver } from "./use-take-over";

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

const NOTICES: Readonly<Partial<Record<StageState, string>>> = {
  late: "The movable map has not come yet; this picture of it stays, and its places are links.",
  failed: "The movable map could not be loaded; this picture of it stays, and its places are links.",
};

export function Stage({ views, dataAddress, regionsAddress, ground, locator, children }: StageProps) {
  const { stage, state, load, onReady, onFailure, handlers } = useTakeOver();
  const [moved, setMoved] = useState<View | null>(null);
  const { follow, tiles } = useMapSettings();
  const viewsOfTarget = useTarget(views);
  const view = useView(viewsOfTarget);
  const shown = state === "live" ? moved : null;
  const notice = NOTICES[state];
  const [tilesFailed, setTilesFailed] = useState(false);
  const onTilesFailure = useCallback(() => setTilesFailed(true), []);

  useEffect(() => {
    if (follow || tiles !== "none") load();
    if (tiles === "none") setTilesFailed(false);
  }, [follow, tiles, load]);

  return (
    <section ref={stage} className="stage" aria-label="Map" data-map={state} {...handlers}>
      <div className="live">
        {(state === "loading" || state === "late" || state === "live") && (
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
        <div className="stage-notice" role="status">
          {notice ? (
            <>
              <p>{notice}</p>
              <button type="button" onClick={() => window.location.reload()}>
                Try again
              </button>
            </>
          ) : (
            tilesFailed && <p>The online map does not answer; the map of this page stays.</p>
          )}
        </div>
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
