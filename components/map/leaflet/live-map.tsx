"use client";
/** The map one can move. This folder alone imports Leaflet and react-leaflet; it is loaded when it is needed. */
import "leaflet/dist/leaflet.css";
import { useEffect, useMemo, useState } from "react";
import { MapContainer } from "react-leaflet";
import { toLatLng } from "../../../geo/bounds";
import { type Camera, MAX_ZOOM, MIN_ZOOM, ZOOM_STEP } from "../../../geo/mercator";
import { camerasOf, storyCameras } from "../cameras";
import type { GroundAddresses } from "../ground-layers";
import type { MapData } from "../map-data";
import { useFrame } from "../use-frame";
import type { View, Views } from "../view";
import { MoveTo, Ready, ReportView, StillKeyboard, WheelWhenFocused } from "./camera";
import { GROUND_BOUNDS, LiveGround, StayOnGround } from "./ground";
import { LiveWay } from "./live-place";
import { LivePlaces } from "./live-places";
import { OnlineTiles } from "./tiles";
import { Where } from "./where";

interface LiveMapProps {
  /** Of the page. */
  readonly views: Views;
  /** A place to go to instead, or '' for the whole story. */
  readonly followed: string | null;
  readonly dataAddress: string;
  readonly regionsAddress: string;
  readonly ground: GroundAddresses;
  readonly onReady: () => void;
  readonly onView: (view: View) => void;
  /** The map's data did not come. */
  readonly onFailure: () => void;
  /** Tiles of another server did not come. */
  readonly onTilesFailure: () => void;
}

export default function LiveMap(props: LiveMapProps) {
  const { dataAddress, ground, onReady, onView, onFailure, onTilesFailure } = props;
  const data = useData(dataAddress, onFailure);
  const camera = useCamera(props, data);
  if (!data) return null;
  // One finger scrolls the page, two move the map.
  const dragging = !window.matchMedia("(pointer: coarse)").matches;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  return (
    <MapContainer
      center={toLatLng(camera.center)}
      zoom={camera.zoom}
      zoomSnap={ZOOM_STEP}
      zoomDelta={2 * ZOOM_STEP}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      maxBounds={GROUND_BOUNDS}
      maxBoundsViscosity={1}
      attributionControl={false}
      scrollWheelZoom={false}
      dragging={dragging}
      zoomAnimation={!still}
      keyboard={!still}
      fadeAnimation={false}
      // Let go, it would glide for longer than anything here may move.
      inertia={false}
    >
      <StayOnGround />
      <LiveGround ground={ground} />
      <OnlineTiles onFailure={onTilesFailure} />
      <LiveWay places={data.places} />
      <LivePlaces data={data} />
      <Where data={data} regionsAddress={props.regionsAddress} />
      <ReportView onView={onView} />
      {/* After what listens: without an animation the map arrives, and says so, at once. */}
      <MoveTo camera={camera} />
      <WheelWhenFocused />
      {still && <StillKeyboard />}
      <Ready onReady={onReady} />
    </MapContainer>
  );
}

function useCamera({ views, followed }: LiveMapProps, data: MapData | null): Camera {
  const frame = useFrame();
  return useMemo(() => {
    if (!data || followed === null) return views[frame];
    const place = data.places.find(({ id }) => id === followed);
    return (place ? camerasOf(place) : storyCameras(data.places))[frame];
  }, [views, data, followed, frame]);
}

function useData(address: string, onFailure: () => void): MapData | null {
  const [data, setData] = useState<MapData | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    fetchJson<MapData>(address, controller.signal)
      .then(setData)
      .catch(() => {
        if (!controller.signal.aborted) onFailure();
      });
    return () => controller.abort();
  }, [address, onFailure]);
  return data;
}

/** @throws Error for any answer but a good one */
async function fetchJson<T>(address: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
