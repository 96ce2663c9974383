"use client";
/** The places as Leaflet draws them, with the attributes of the server's picture, so that one style sheet serves both. */
import { latLngBounds, type Path } from "leaflet";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { CircleMarker, Polygon, Polyline, useMap } from "react-leaflet";
import { toLatLng } from "../../../geo/bounds";
import type { BBox, Position } from "../../../geo/types";
import { useGo } from "../../go";
import { useHighlightHandlers, useIsChosen } from "../../highlight";
import { describePlace, placeAddress } from "../../place-words";
import { useChosenPlace } from "../../selection";
import { useStoryPlaces } from "../../story-places";
import { type Appearance, useAppearance } from "../appearance";
import type { MapPlace } from "../map-data";
import type { BoundedPlace } from "../shown";

/** react-leaflet types the ref of each layer by its class; a Path is all that is needed of any. */
type PathRef = RefObject<Path | null>;
const as = (ref: PathRef) => ref as RefObject<never>;

export const positionsOf = (coordinates: number[][]) => coordinates.map(([x = 0, y = 0]) => toLatLng([x, y]));

interface LivePlaceProps {
  readonly place: BoundedPlace;
  /** Whether others were there before it: then it must not lie over their lines and dots. */
  readonly late: boolean;
}

/** What of a place takes the pointer: an area itself, a wider band or disc for a line or a dot. */
export function LivePlace({ place, late }: LivePlaceProps) {
  const { geometry, kind, bounds, id } = place;
  const shape: PathRef = useRef(null);
  const hit: PathRef = useRef(null);
  useAttributes([shape, hit], useAppearance(place));
  useAsLink(kind === "province" ? shape : hit, id);
  useAsTabStop(kind === "province" ? shape : hit, bounds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it comes.
  useEffect(() => {
    if (late && kind === "province") shape.current?.bringToBack();
  }, []);

  switch (geometry.type) {
    case "Point": {
      const center = toLatLng(geometry.coordinates as unknown as Position);
      return (
        <>
          <CircleMarker ref={as(shape)} center={center} radius={6} className="map-shape" interactive={false} />
          <CircleMarker ref={as(hit)} center={center} radius={22} className="map-disc" bubblingMouseEvents={false} />
        </>
      );
    }
    case "LineString":
      return (
        <Polyline
          ref={as(hit)}
          positions={positionsOf(geometry.coordinates)}
          smoothFactor={0}
          className="map-band"
          bubblingMouseEvents={false}
        />
      );
    case "Polygon":
    case "MultiPolygon": {
      const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
      return (
        <Polygon
          ref={as(shape)}
          positions={polygons.map((rings) => rings.map(positionsOf))}
          smoothFactor={0}
          className="map-shape"
          bubblingMouseEvents={false}
        />
      );
    }
  }
}

/** A line as it is seen, over the areas, with a casing under it; nothing for other places. */
export function LiveLine({ place }: { place: MapPlace }) {
  const { geometry } = place;
  const casing: PathRef = useRef(null);
  const shape: PathRef = useRef(null);
  useAttributes([casing, shape], useAppearance(place));
  if (geometry.type !== "LineString") return null;
  // Clipped, the line would begin elsewhere, and its dashes with it.
  const line = { positions: positionsOf(geometry.coordinates), smoothFactor: 0, noClip: true, interactive: false };
  return (
    <>
      <Polyline ref={as(casing)} {...line} className="map-casing" />
      <Polyline ref={as(shape)} {...line} className="map-shape" />
    </>
  );
}

/** The great circle from the chosen far city to the border. */
export function LiveWay({ places }: { places: readonly MapPlace[] }) {
  const chosen = useChosenPlace();
  const way = places.find(({ id }) => id === chosen)?.toBorder;
  if (!way) return null;
  return (
    <Polyline
      key={chosen}
      positions={positionsOf(way.coordinates)}
      smoothFactor={0}
      noClip
      className="map-way"
      interactive={false}
    />
  );
}

function useAttributes(layers: readonly PathRef[], appearance: Appearance): void {
  const write = () => {
    for (const { current } of layers) {
      const element = current?.getElement();
      for (const [name, value] of Object.entries(appearance)) {
        if (value === undefined) element?.removeAttribute(name);
        else element?.setAttribute(name, String(value));
      }
    }
  };
  useLayoutEffect(write);
  // Only now Leaflet has drawn what is new.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is there.
  useEffect(write, []);
}

/** A path that is a link to its place for the pointer, the keyboard and the screen reader. */
function useAsLink(layer: PathRef, id: string): void {
  const go = useGo();
  const { storyId, byId } = useStoryPlaces();
  const chosen = useIsChosen(id);
  const { onPointerEnter, onPointerLeave, onFocus, onBlur } = useHighlightHandlers(id);
  const place = byId.get(id);

  useEffect(() => {
    const element = layer.current?.getElement();
    if (!element || !place) return;
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
    const choose = () => go(placeAddress(storyId, id));
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
      // A map that failed can't say that the pointer or the focus left it.
      onBlur();
    };
  }, [layer, go, storyId, id, onPointerEnter, onPointerLeave, onFocus, onBlur]);
}

/** The keyboard stops only at what is in view. What has the focus keeps it when the map moves away. */
function useAsTabStop(layer: PathRef, [west, south, east, north]: BBox): void {
  const map = useMap();
  useEffect(() => {
    const bounds = latLngBounds([south, west], [north, east]);
    const look = () => {
      const inView = map.getBounds().intersects(bounds);
      layer.current?.getElement()?.setAttribute("tabindex", inView ? "0" : "-1");
    };
    look();
    map.on("moveend resize", look);
    return () => void map.off("moveend resize", look);
  }, [map, layer, west, south, east, north]);
}
