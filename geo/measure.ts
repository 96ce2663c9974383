/** What turf measures. The only importer of turf. */
import {
  area,
  bbox,
  bearing,
  booleanPointInPolygon,
  centerOfMass,
  distance,
  greatCircle,
  length,
  lineOverlap,
  nearestPointOnLine,
  pointOnFeature,
  polygonToLine,
  rewind,
} from "@turf/turf";
import type { LineString, MultiPolygon, Point, Polygon } from "geojson";
import type { BBox, Place, Position } from "./types";

type Area = Polygon | MultiPolygon;
export type Geometry = LineString | Area | Point;

/** @returns the spherical area in km² (turf's mean Earth radius, 6,371.0088 km). */
export function areaKm2(geometry: Area): number {
  return area(geometry) / 1e6;
}

/** @returns the great-circle length in km. It grows with the detail of the line: never *the* length of a border. */
export function lengthKm(geometry: LineString): number {
  return length({ type: "Feature", properties: {}, geometry }, { units: "kilometers" });
}

/** @returns [west, south, east, north] */
export function boundsOf(geometry: Geometry): BBox {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north] as BBox;
}

/** @returns whether the position lies in the area or on its edge */
export function contains(geometry: Area, position: Position): boolean {
  return booleanPointInPolygon([...position], geometry);
}

/** @returns a point on the place that stands for it: the centre of mass where it lies inside, else one on the surface. */
export function labelPoint(geometry: Geometry): Position {
  if (geometry.type === "Point") return position(geometry.coordinates);
  if (geometry.type === "LineString") return position(pointOnFeature(geometry).geometry.coordinates);
  const middle = position(centerOfMass(geometry).geometry.coordinates);
  return contains(geometry, middle) ? middle : position(pointOnFeature(geometry).geometry.coordinates);
}

/**
 * @returns the geometry with each outline counterclockwise and each hole clockwise, the right-hand rule of RFC 7946 (3.1.6),
 * which tells readers to take other windings too. A picture whose holes turn as their outline does would fill them.
 */
export function wound(geometry: Geometry): Geometry {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? (rewind(geometry) as Area) : geometry;
}

function position([longitude, latitude]: number[]): Position {
  if (longitude === undefined || latitude === undefined) throw new RangeError("a position needs two numbers");
  return [longitude, latitude];
}

/** @returns how many km of the line run along the edge of the area. Both must share vertices, as ours do. */
export function sharedKm(line: LineString, area: Area): number {
  const edges = polygonToLine(area);
  const parts = edges.type === "FeatureCollection" ? edges.features : [edges];
  const overlaps = parts.flatMap((edge) => lineOverlap(line, edge).features);
  return overlaps.reduce((km, part) => km + lengthKm(part.geometry), 0);
}

/** The shortest way from a position to a line. */
export interface ShortestWay {
  /** Along the great circle. */
  readonly km: number;
  readonly to: Position;
}

/** @returns the shortest way to the line, measured on the sphere (turf's mean Earth radius) */
export function shortestWay(from: Position, line: LineString): ShortestWay {
  const to = position(nearestPointOnLine(line, [...from]).geometry.coordinates);
  return { km: distance([...from], [...to], { units: "kilometers" }), to };
}

/** @returns the shortest way to a place of any shape: none from inside an area, else to its outline, line or point */
export function shortestWayTo(from: Position, geometry: Geometry): ShortestWay {
  switch (geometry.type) {
    case "LineString":
      return shortestWay(from, geometry);
    case "Polygon":
    case "MultiPolygon": {
      if (contains(geometry, from)) return { km: 0, to: from };
      const rings = (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).flat();
      const ways = rings.map((coordinates) => shortestWay(from, { type: "LineString", coordinates }));
      return ways.reduce((a, b) => (b.km < a.km ? b : a));
    }
    case "Point": {
      const to = position(geometry.coordinates);
      return { km: distance([...from], [...to], { units: "kilometers" }), to };
    }
  }
}

/** @returns the direction in which the great circle starts, in degrees clockwise from north, [0, 360) */
export function bearingDegrees(from: Position, to: Position): number {
  return (bearing([...from], [...to]) + 360) % 360;
}

/** @returns the great circle between two positions as a line of `points` vertices; for ways that don't cross ±180° */
export function greatCircleLine(from: Position, to: Position, points = 64): LineString {
  const { geometry } = greatCircle([...from], [...to], { npoints: points });
  if (geometry.type !== "LineString") throw new RangeError("a great circle across the antimeridian");
  return geometry;
}

/** What the cards show, as a union: a border has no area, a city neither area nor length. */
export type Measures =
  | { readonly kind: "border"; readonly lengthKm: number; readonly vertices: number }
  | { readonly kind: "province"; readonly areaKm2: number; readonly alongBorderKm: number | null }
  | { readonly kind: "city"; readonly toBorder: (ShortestWay & { readonly way: LineString }) | null };

/** @param border the border of the story, if it has one: the province's share of it is measured */
export function measure(place: Place, border: Place | null): Measures {
  const { geometry } = place;
  switch (geometry.type) {
    case "LineString":
      return { kind: "border", lengthKm: lengthKm(geometry), vertices: geometry.coordinates.length };
    case "Polygon":
    case "MultiPolygon": {
      const line = border?.geometry.type === "LineString" ? border.geometry : null;
      return { kind: "province", areaKm2: areaKm2(geometry), alongBorderKm: line && sharedKm(line, geometry) };
    }
    case "Point": {
      const from = position(geometry.coordinates);
      const nearest = border?.geometry.type === "LineString" ? shortestWay(from, border.geometry) : null;
      return { kind: "city", toBorder: nearest && { ...nearest, way: greatCircleLine(from, nearest.to) } };
    }
  }
}
