/**
 * Lets places on both sides of 180° be drawn side by side: the world is cut where the story has no places, and
 * everything west of the cut is moved by 360°, to longitudes past 180°. Files keep the longitudes of GeoJSON.
 */
import { type Geometry, joined } from "./measure";

type Span = readonly [west: number, east: number];

/** @returns the west and east end of each part of the geometry: a polygon, a line, a point */
function spansOf(geometry: Geometry): Span[] {
  const span = (positions: readonly number[][]): Span => {
    const longitudes = positions.map(([longitude = 0]) => longitude);
    return [
      longitudes.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
      longitudes.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
    ];
  };
  switch (geometry.type) {
    case "Point":
      return [span([geometry.coordinates])];
    case "LineString":
      return [span(geometry.coordinates)];
    case "Polygon":
      return [span(geometry.coordinates.flat())];
    case "MultiPolygon":
      return geometry.coordinates.map((rings) => span(rings.flat()));
  }
}

/** In degrees: the cut stays at 180° unless the widest gap elsewhere is wider than the gap there by more than this. */
const WORTH_IT = 1;

/** @returns the longitude of the middle of the widest gap between these places; -180 if that gap contains 180° */
export function cutBetween(geometries: readonly Geometry[]): number {
  const spans = geometries.flatMap(spansOf).sort(([a], [b]) => a - b);
  const [first] = spans;
  if (!first) return -180;
  let east = first[1];
  let widest = { width: 0, middle: -180 };
  for (const [west, end] of spans) {
    if (west - east > widest.width) widest = { width: west - east, middle: (west + east) / 2 };
    east = Math.max(east, end);
  }
  const across = first[0] + 360 - east;
  return widest.width > across + WORTH_IT ? widest.middle : -180;
}

/** @returns the geometry with its parts west of the cut moved by 360°, and parts that meet at 180° joined */
export function cutAt<T extends Geometry>(geometry: T, cut: number): T;
export function cutAt(geometry: Geometry, cut: number): Geometry {
  if (spansOf(geometry).every(([, east]) => east >= cut)) return geometry;
  const moved = (positions: number[][]): number[][] =>
    positions.map(([longitude = 0, latitude = 0]) => [longitude + 360, latitude]);
  switch (geometry.type) {
    case "Point":
      return { ...geometry, coordinates: moved([geometry.coordinates])[0] ?? [] };
    case "LineString":
      return { ...geometry, coordinates: moved(geometry.coordinates) };
    case "Polygon":
      return { ...geometry, coordinates: geometry.coordinates.map(moved) };
    case "MultiPolygon": {
      const coordinates = geometry.coordinates.map((rings) => {
        const isWest = rings.flat().every(([longitude = 0]) => longitude < cut);
        return isWest ? rings.map(moved) : rings;
      });
      return joined({ ...geometry, coordinates });
    }
  }
}
