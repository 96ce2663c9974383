/** Places too many to be links: all their areas are drawn as one shape, and their points as specks in another. */
import type { Path } from "leaflet";
import { useEffect, useRef } from "react";
import { Polygon, Polyline } from "react-leaflet";
import type { MapPlace } from "../map-data";
import { latLngsOf } from "./live-place";

export function LiveCrowd({ places }: { places: readonly MapPlace[] }) {
  return places.length > 0 && <Crowd places={places} />;
}

function Crowd({ places }: { places: readonly MapPlace[] }) {
  const areas = useRef<Path>(null);
  const specks = useRef<Path>(null);
  useEffect(() => {
    // Beneath the places that are links.
    specks.current?.bringToBack();
    areas.current?.bringToBack();
    areas.current?.getElement()?.setAttribute("data-shape", "area");
  });
  const polygons = places.flatMap(({ geometry }) => {
    if (geometry.type === "Polygon") return [geometry.coordinates];
    return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  });
  const dots = places.flatMap(({ geometry }) => (geometry.type === "Point" ? [geometry.coordinates] : []));
  const still = { interactive: false, smoothFactor: 0 };
  return (
    <>
      <Polygon
        ref={areas as never}
        positions={polygons.map((rings) => rings.map(latLngsOf))}
        className="map-shape"
        {...still}
      />
      <Polyline
        ref={specks as never}
        positions={dots.map((dot) => latLngsOf([dot, dot]))}
        noClip
        className="map-specks"
        {...still}
      />
    </>
  );
}
