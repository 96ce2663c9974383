/** A place's shape as SVG: a dot of fixed size, a line with a casing, an area. The page's style sheet says how each looks. */
import { type Pixel, project } from "../../../geo/map/mercator";
import type { MapPlace } from "../map-data";
import { pathOf } from "./path";

interface PlaceShapeProps {
  readonly place: Pick<MapPlace, "geometry">;
  /** A unit of the drawing is a world pixel of this zoom. */
  readonly zoom: number;
  /** What is [0, 0], in world pixels of `zoom`. */
  readonly origin: Pixel;
  /** The radius of a dot, in pixels of the screen. */
  readonly radius?: number;
  /** How a dot is kept at its size where the drawing is scaled: a transform. */
  readonly unscaled?: string;
}

export function PlaceShape({ place: { geometry }, zoom, origin, radius = 6, unscaled = "" }: PlaceShapeProps) {
  if (geometry.type === "Point") {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const [x, y] = project([longitude, latitude], zoom);
    return (
      <g transform={`translate(${Math.round(x - origin[0])} ${Math.round(y - origin[1])}) ${unscaled}`}>
        <circle className="map-shape" r={radius} />
      </g>
    );
  }
  const path = pathOf(geometry, zoom, origin);
  return (
    <>
      {geometry.type === "LineString" && <path className="map-casing" d={path} />}
      <path className="map-shape" d={path} />
    </>
  );
}
