/** The ground under Leaflet: one SVG over the whole region, which Leaflet moves and scales. */
import { useEffect, useState } from "react";
import { SVGOverlay, useMap, useMapEvents } from "react-leaflet";
import { toLatLng } from "../../../geo/map/bounds";
import { MIN_ZOOM } from "../../../geo/map/mercator";
import { extentOf, FAR, NEAR_FROM } from "../static/ground";
import { type GroundAddresses, GroundLayers } from "../static/ground-layers";

const [WEST, SOUTH, EAST, NORTH] = FAR.bounds;
export const GROUND_BOUNDS: [[number, number], [number, number]] = [toLatLng([WEST, SOUTH]), toLatLng([EAST, NORTH])];
/** Some browsers' Tab key would stop at an SVG that they take for one that scrolls. */
const GROUND = { class: "ground", "aria-hidden": "true", tabindex: "-1" };
const VIEW_BOX = `0 0 ${extentOf(FAR).size.join(" ")}`;

/** Neither zooming out nor moving shows where the ground ends: how far out one may go depends on the size of the frame. */
export function StayOnGround() {
  const map = useMap();
  const limit = () => void map.setMinZoom(Math.max(MIN_ZOOM, map.getBoundsZoom(GROUND_BOUNDS, true)));
  useMapEvents({ resize: limit });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the map is there.
  useEffect(limit, []);
  return null;
}

export function LiveGround({ ground }: { ground: GroundAddresses }) {
  const map = useMap();
  const [near, setNear] = useState(map.getZoom() >= NEAR_FROM);
  const update = () => setNear(map.getZoom() >= NEAR_FROM);
  useMapEvents({ zoomend: update });
  useEffect(update);
  return (
    <SVGOverlay
      bounds={GROUND_BOUNDS}
      pane="tilePane"
      zIndex={0}
      attributes={{ ...GROUND, viewBox: VIEW_BOX, preserveAspectRatio: "none" }}
    >
      <GroundLayers ground={ground} near={near} />
    </SVGOverlay>
  );
}
