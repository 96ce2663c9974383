/** Places drawn by Leaflet as links, with the attributes of the server's picture: one style sheet serves both. */

import { type LeafletMouseEvent, latLngBounds, type Path } from "leaflet";
import { type RefObject, useEffect, useRef } from "react";
import { CircleMarker, Polygon, Polyline, useMap } from "react-leaflet";
import { toLatLng } from "../../../geo/map/bounds";
import { positionOf, positionsOf } from "../../../geo/places/positions";
import type { BBox } from "../../../geo/types";
import type { LivePlaceData, MapPlace } from "../map-data";

/** react-leaflet types each layer's ref by its class; we only need that it is a Path. */
type PathRef = RefObject<Path | null>;
const as = (ref: PathRef) => ref as RefObject<never>;

export const latLngsOf = (coordinates: number[][]) => positionsOf(coordinates).map(toLatLng);

interface LivePlaceProps {
  readonly place: LivePlaceData;
  readonly addressOf: (place: string) => string;
  /** Whether it came into view later than the first places: an area then goes beneath their lines and dots. */
  readonly late: boolean;
}

/** The part of a place that takes the pointer: an area itself, or a wider band or disc for a line or a dot. */
export function LivePlace({ place, addressOf, late }: LivePlaceProps) {
  const { geometry, shape: shapeKind, bounds } = place;
  const shape: PathRef = useRef(null);
  const hit: PathRef = useRef(null);
  useAsPartOf(place, [shape, hit]);
  useAsLink(shapeKind === "area" ? shape : hit, place, addressOf);
  useAsTabStop(shapeKind === "area" ? shape : hit, bounds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it comes.
  useEffect(() => {
    if (late && shapeKind === "area") shape.current?.bringToBack();
  }, []);

  switch (geometry.type) {
    case "Point": {
      const center = toLatLng(positionOf(geometry.coordinates));
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
          positions={latLngsOf(geometry.coordinates)}
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
          positions={polygons.map((rings) => rings.map(latLngsOf))}
          smoothFactor={0}
          className="map-shape"
          bubblingMouseEvents={false}
        />
      );
    }
  }
}

/** The visible line, over the areas, with a casing under it; nothing for other places. */
export function LiveLine({ place }: { place: MapPlace }) {
  const { geometry } = place;
  const casing: PathRef = useRef(null);
  const shape: PathRef = useRef(null);
  useAsPartOf(place, [casing, shape]);
  if (geometry.type !== "LineString") return null;
  // If Leaflet clipped the line, it would begin elsewhere and its dashes would shift.
  const line = { positions: latLngsOf(geometry.coordinates), smoothFactor: 0, noClip: true, interactive: false };
  return (
    <>
      <Polyline ref={as(casing)} {...line} className="map-casing" />
      <Polyline ref={as(shape)} {...line} className="map-shape" />
    </>
  );
}

/** The great circle from the chosen far point to the nearest line of the story. */
export function LiveWay({
  places,
  chosen,
}: {
  readonly places: readonly MapPlace[];
  readonly chosen: readonly string[];
}) {
  const [only, ...more] = chosen;
  const way = more.length > 0 ? undefined : places.find(({ id }) => id === only)?.wayToLine;
  if (!way) return null;
  return (
    <Polyline
      key={only}
      positions={latLngsOf(way.coordinates)}
      smoothFactor={0}
      noClip
      className="map-way"
      interactive={false}
    />
  );
}

/** Sets the attributes by which the style sheet and the page's script find the shapes of a place. */
function useAsPartOf({ id, shape, disputed }: MapPlace, layers: readonly PathRef[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when Leaflet has drawn them.
  useEffect(() => {
    for (const { current } of layers) {
      const element = current?.getElement();
      element?.setAttribute("data-part-of", id);
      element?.setAttribute("data-shape", shape);
      if (disputed) element?.setAttribute("data-disputed", "");
    }
  }, [id, shape, disputed]);
}

/** A path that is a link to its place for the pointer, the keyboard and the screen reader. */
function useAsLink(layer: PathRef, place: LivePlaceData, addressOf: (place: string) => string): void {
  const { id, description } = place;
  useEffect(() => {
    const path = layer.current;
    const element = path?.getElement();
    if (!path || !element) return;
    element.setAttribute("role", "link");
    element.setAttribute("data-place", id);
    element.setAttribute("aria-label", description);
    /** As with any link, Ctrl, Shift or, on a Mac, ⌘ keeps the page and opens another. */
    const choose = ({ ctrlKey, metaKey, shiftKey }: MouseEvent | KeyboardEvent) => {
      if (ctrlKey || metaKey || shiftKey) window.open(addressOf(id), "_blank", "noopener");
      else window.location.assign(addressOf(id));
    };
    const onClick = ({ originalEvent }: LeafletMouseEvent) => choose(originalEvent);
    const onKey = (event: Event) => {
      if ((event as KeyboardEvent).key === "Enter") choose(event as KeyboardEvent);
    };
    path.on("click", onClick);
    element.addEventListener("keydown", onKey);
    return () => {
      path.off("click", onClick);
      element.removeEventListener("keydown", onKey);
    };
  }, [layer, addressOf, id, description]);
}

/** The Tab key stops only at places in view. A place with the focus keeps it when the map moves away. */
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
