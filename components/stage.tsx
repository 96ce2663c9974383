"use client";
/**
 * The map beside the text: first the server's picture, then, once the reader reaches for it or changes the place, Leaflet
 * in the same spot. It outlives every change of place.
 */
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { Boundary } from "./boundary";
import { usePlacesBeingRead } from "./highlight";
import type { GroundAddresses } from "./map/ground-layers";
import { Key, TilesCredit } from "./map/key";
import { Locator, type LocatorData } from "./map/locator";
import { LooksContext } from "./map/page-view";
import type { View, Views } from "./map/view";
import { useMapSettings } from "./map-settings";
import { type StageState, useTakeOver } from "./use-take-over";

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

const NOTICES: Readonly<Partial<Record<StageState, string>>> = {
  late: "The movable map has not come yet. This picture stays, and its places are links.",
  failed: "The movable map did not load. This picture stays, and its places are links.",
};

export function Stage({ dataAddress, regionsAddress, ground, locator, children }: StageProps) {
  const { stage, state, load, onReady, onFailure, handlers } = useTakeOver();
  const [moved, setMoved] = useState<View | null>(null);
  const { follow, tiles } = useMapSettings();
  const [views, setViews] = useState<Views | null>(null);
  const shown = state === "live" ? moved : null;
  const notice = NOTICES[state];
  const looks = useMemo(() => ({ moved: shown, setViews }), [shown]);
  const followed = useFollowed();
  const [tilesFailed, setTilesFailed] = useState(false);
  const onTilesFailure = useCallback(() => setTilesFailed(true), []);

  useEffect(() => {
    if (follow || tiles !== "none") load();
  }, [follow, tiles, load]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another server may answer.
  useEffect(() => setTilesFailed(false), [tiles]);

  return (
    <section ref={stage} className="stage" aria-label="Map" data-map={state} {...handlers}>
      <div className="live">
        {views && (state === "loading" || state === "late" || state === "live") && (
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

/** @returns where the reader asked the map to go while reading: a place, or '' for all; null for the chosen one */
function useFollowed(): string | null {
  const { follow } = useMapSettings();
  const [first, second] = usePlacesBeingRead();
  if (!follow || first === undefined) return null;
  // More than one place: the whole frontier.
  return second === undefined ? first : "";
}
