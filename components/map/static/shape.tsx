/**
 * A place's shape as SVG: a dot of fixed size, a line with a casing, an area. The list of stories and the game draw it;
 * the style sheets say how it looks in each.
 */
import { type Pixel, project } from "../../../geo/map/mercator";
import type { Place } from "../../../geo/types";
import { pathOf } from "./path";

/** A place in pixels of a drawing: a path, or a dot. */
export interface DrawnShape {
  readonly path: string | null;
  /** Where a dot is. */
  readonly x: number;
  readonly y: number;
  readonly isLine: boolean;
}

/** @param zoom a unit of the drawing is a world pixel of it @param origin what is [0, 0], in world pixels of `zoom` */
export function drawnShape({ geometry }: Pick<Place, "geometry">, zoom: number, origin: Pixel): DrawnShape {
  if (geometry.type !== "Point") {
    return { path: pathOf(geometry, zoom, origin), x: 0, y: 0, isLine: geometry.type === "LineString" };
  }
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  const [x, y] = project([longitude, latitude], zoom);
  return { path: null, x: Math.round(x - origin[0]), y: Math.round(y - origin[1]), isLine: false };
}

interface PlaceShapeProps {
  readonly shape: DrawnShape;
  /** The radius of a dot, in pixels of the screen. */
  readonly radius?: number;
  /** What keeps a dot at its size where the drawing is scaled: a transform. */
  readonly unscaled?: string;
}

export function PlaceShape({ shape: { path, x, y, isLine }, radius = 6, unscaled = "" }: PlaceShapeProps) {
  if (path === null) {
    return (
      <g transform={`translate(${x} ${y}) ${unscaled}`}>
        <g className="map-dot">
          <circle className="map-shape" r={radius} />
        </g>
      </g>
    );
  }
  return (
    <>
      {isLine && <path className="map-casing" d={path} />}
      <path className="map-shape" d={path} />
    </>
  );
}
