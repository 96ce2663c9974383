"use client";
/** The map one can move. The only importer of Leaflet and react-leaflet; loaded when it is needed. */
import "leaflet/dist/leaflet.css";
import type { Map as LeafletMap, Path } from "leaflet";
import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { CircleMarker, MapContainer, Polygon, Polyline, ScaleControl, SVGOverlay, useMap } from "react-leaflet";
import { toLatLng } from "../../geo/bounds";
import { type PlacedLabel, placeLabels } from "../../geo/labels";
import { MAX_ZOOM, MIN_ZOOM, ZOOM_STEP } from "../../geo/mercator";
import type { Position } from "../../geo/types";
import { useHighlightHandlers, useIsHighlighted } from "../highlight";
import { describePlace, placeAddress } from "../place-words";
import { useChosenPlace } from "../selection";
import { useStoryPlaces } from "../story-places";
import { type Cameras, FRAME_FROM, FRAMES, type Frame } from "./cameras";
import { GROUND_BOUNDS, GROUND_SIZE } from "./ground";
import { Labels } from "./labels";
import { inDrawingOrder, type MapData, type MapPlace, obstaclesOf } from "./map-data";

interface LiveMapProps {
  readonly cameras: Readonly<Record<string, Cameras>>;
  readonly dataAddress: string;
  readonly groundAddress: string;
  readonly onReady: () => void;
  readonly onFailure: () => void;
}

const [WEST, SOUTH, EAST, NORTH] = GROUND_BOUNDS;
const BOUNDS: [[number, number], [number, number]] = [toLatLng([WEST, SOUTH]), toLatLng([EAST, NORTH])];

export default function LiveMap({ cameras, dataAddress, groundAddress, onReady, onFailure }: LiveMapProps) {
  const [data, setData] = useState<MapData | null>(null);
  const camera = useCamera(cameras);

  useEffect(() => {
    const controller = new AbortController();
    fetchData(dataAddress, controller.signal)
      .then(setData)
      .catch(() => {
        if (!controller.signal.aborted) onFailure();
      });
    return () => controller.abort();
  }, [dataAddress, onFailure]);

  if (!data) return null;
  const coarse = window.matchMedia("(pointer: coarse)").matches;
  return (
    <MapContainer
      center={toLatLng(camera.center)}
      zoom={camera.zoom}
      zoomSnap={ZOOM_STEP}
      zoomDelta={2 * ZOOM_STEP}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      maxBounds={BOUNDS}
      attributionControl={false}
      scrollWheelZoom={false}
      // One finger scrolls the page, two move the map.
      dragging={!coarse}
    >
      <SVGOverlay
        bounds={BOUNDS}
        attributes={{
          viewBox: `0 0 ${GROUND_SIZE.map(Math.round).join(" ")}`,
          preserveAspectRatio: "none",
          "aria-hidden": "true",
        }}
      >
        <use href={`${groundAddress}#ground`} />
      </SVGOverlay>
      {inDrawingOrder(data.places).map((place) => (
        <LivePlace key={place.id} place={place} />
      ))}
      {data.places.map((place) => (
        <LiveLine key={place.id} place={place} />
      ))}
      <LiveLabels data={data} />
      <ScaleControl imperial={false} position="bottomright" />
      <MoveTo cameras={cameras} />
      <WheelWhenFocused />
      <Ready onReady={onReady} />
    </MapContainer>
  );
}

async function fetchData(address: string, signal: AbortSignal): Promise<MapData> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as MapData;
}

function subscribeToFrame(listener: () => void): () => void {
  const queries = FRAMES.map((frame) => window.matchMedia(`(min-width: ${FRAME_FROM[frame]}px)`));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}

function currentFrame(): Frame {
  return FRAMES.findLast((frame) => window.matchMedia(`(min-width: ${FRAME_FROM[frame]}px)`).matches) ?? "strip";
}

function useCamera(cameras: LiveMapProps["cameras"]) {
  const frame = useSyncExternalStore(subscribeToFrame, currentFrame);
  const forPlace = cameras[useChosenPlace() ?? ""];
  if (!forPlace) throw new Error("a place without a camera");
  return forPlace[frame];
}

/** Goes where the chosen place is. */
function MoveTo({ cameras }: Pick<LiveMapProps, "cameras">) {
  const map = useMap();
  const camera = useCamera(cameras);
  const arrived = useRef(camera);
  useEffect(() => {
    if (arrived.current === camera) return;
    arrived.current = camera;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    map.setView(toLatLng(camera.center), camera.zoom, { animate: !still, duration: 0.4 });
  }, [map, camera]);
  return null;
}

/** The wheel scrolls the page until the reader has taken hold of the map. */
function WheelWhenFocused() {
  const map = useMap();
  useEffect(() => {
    const on = () => void map.scrollWheelZoom.enable();
    const off = () => void map.scrollWheelZoom.disable();
    const container = map.getContainer();
    container.addEventListener("focusin", on);
    container.addEventListener("mouseleave", off);
    return () => {
      container.removeEventListener("focusin", on);
      container.removeEventListener("mouseleave", off);
    };
  }, [map]);
  return null;
}

/** Says so once everything is drawn. */
function Ready({ onReady }: Pick<LiveMapProps, "onReady">) {
  useEffect(() => {
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(onReady);
    });
    return () => cancelAnimationFrame(frame);
  }, [onReady]);
  return null;
}

/** What of a place takes the pointer: an area itself, a wider band or disc for a line or a dot. */
function LivePlace({ place }: { place: MapPlace }) {
  const { geometry, kind, id } = place;
  const shape = useRef<Path>(null);
  const hit = useRef<Path>(null);
  useAppearance([shape, hit], place);
  useAsLink(kind === "province" ? shape : hit, id);

  switch (geometry.type) {
    case "Point": {
      const center = toLatLng(geometry.coordinates as unknown as Position);
      return (
        <>
          <CircleMarker
            ref={shape as RefObject<never>}
            center={center}
            radius={6}
            className="map-shape"
            interactive={false}
          />
          <CircleMarker ref={hit as RefObject<never>} center={center} radius={22} className="map-hit" />
        </>
      );
    }
    case "LineString":
      return <Polyline ref={hit as RefObject<never>} {...lineOf(geometry.coordinates)} className="map-hit" />;
    case "Polygon":
    case "MultiPolygon": {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      const positions = polygons.map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => toLatLng([x, y]))));
      return <Polygon ref={shape as RefObject<never>} positions={positions} smoothFactor={0} className="map-shape" />;
    }
  }
}

const lineOf = (coordinates: number[][]) => ({
  positions: coordinates.map(([x = 0, y = 0]) => toLatLng([x, y])),
  smoothFactor: 0,
});

/** A line as it is seen, over the areas, with a casing under it; nothing for other places. */
function LiveLine({ place }: { place: MapPlace }) {
  const { geometry } = place;
  const casing = useRef<Path>(null);
  const shape = useRef<Path>(null);
  useAppearance([casing, shape], place);
  if (geometry.type !== "LineString") return null;
  const line = { ...lineOf(geometry.coordinates), interactive: false };
  return (
    <>
      <Polyline ref={casing as RefObject<never>} {...line} className="map-casing" />
      <Polyline ref={shape as RefObject<never>} {...line} className="map-shape" />
    </>
  );
}

/** The same attributes as the server's picture has, so that the same style sheet serves both. */
function useAppearance(layers: readonly RefObject<Path | null>[], { id, kind }: MapPlace): void {
  const chosen = useChosenPlace();
  const lit = useIsHighlighted(id);
  useLayoutEffect(() => {
    for (const { current } of layers) {
      const element = current?.getElement();
      if (!element) continue;
      element.setAttribute("data-kind", kind);
      element.toggleAttribute("data-chosen", chosen === id);
      element.toggleAttribute("data-dimmed", chosen !== null && chosen !== id);
      element.toggleAttribute("data-lit", lit);
    }
  });
}

/** A path that is a link to its place for the pointer, the keyboard and the screen reader. */
function useAsLink(layer: RefObject<Path | null>, id: string): void {
  const router = useRouter();
  const { storyId, places } = useStoryPlaces();
  const chosen = useChosenPlace() === id;
  const { onPointerEnter, onPointerLeave, onFocus, onBlur } = useHighlightHandlers(id);
  const place = places.find((p) => p.id === id);

  useEffect(() => {
    const element = layer.current?.getElement();
    if (!element || !place) return;
    element.setAttribute("tabindex", "0");
    element.setAttribute("role", "link");
    element.setAttribute("data-place", id);
    element.setAttribute("aria-label", describePlace(place));
  }, [layer, id, place]);

  useEffect(() => {
    const element = layer.current?.getElement();
    if (chosen) element?.setAttribute("aria-current", "true");
    else element?.removeAttribute("aria-current");
  }, [layer, chosen]);

  useEffect(() => {
    const path = layer.current;
    const element = path?.getElement();
    if (!path || !element) return;
    const choose = () => router.push(placeAddress(storyId, id), { scroll: false });
    const onKey = (event: Event) => {
      if ((event as KeyboardEvent).key === "Enter") choose();
    };
    path.on({ click: choose, mouseover: onPointerEnter, mouseout: onPointerLeave });
    element.addEventListener("focus", onFocus);
    element.addEventListener("blur", onBlur);
    element.addEventListener("keydown", onKey);
    return () => {
      path.off({ click: choose, mouseover: onPointerEnter, mouseout: onPointerLeave });
      element.removeEventListener("focus", onFocus);
      element.removeEventListener("blur", onBlur);
      element.removeEventListener("keydown", onKey);
    };
  }, [layer, router, storyId, id, onPointerEnter, onPointerLeave, onFocus, onBlur]);
}

/** The names, placed anew whenever the map has come to rest. */
function LiveLabels({ data }: { data: MapData }) {
  const map = useMap();
  const chosen = useChosenPlace();
  const pane = useNamesPane(map);
  const [labels, setLabels] = useState<readonly PlacedLabel[]>([]);
  const svg = useRef<SVGSVGElement>(null);

  useLayoutEffect(() => {
    const place = () => {
      const center = map.getCenter();
      const { x: width, y: height } = map.getSize();
      const camera = { center: [center.lng, center.lat], zoom: map.getZoom() } as const;
      setLabels(placeLabels(data.labels, camera, { width: width - 12, height: height - 12 }, obstaclesOf(data.places)));
      const { x, y } = map.latLngToLayerPoint(center);
      if (svg.current) svg.current.style.transform = `translate(${x}px, ${y}px)`;
    };
    place();
    map.on("moveend zoomend resize", place);
    return () => void map.off("moveend zoomend resize", place);
  }, [map, data]);

  return createPortal(
    <svg ref={svg} className="leaflet-zoom-hide live-labels" width="1" height="1" aria-hidden="true">
      <Labels labels={labels} chosen={chosen} />
    </svg>,
    pane,
  );
}

function useNamesPane(map: LeafletMap): HTMLElement {
  const [pane] = useState(() => map.getPane("names") ?? map.createPane("names"));
  useEffect(() => {
    pane.style.zIndex = "450";
    pane.style.pointerEvents = "none";
  }, [pane]);
  return pane;
}
