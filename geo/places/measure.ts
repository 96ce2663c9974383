/** All measuring is done by turf, which only this file imports. */
import {
  area,
  bbox,
  bboxClip,
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
  union,
} from "@turf/turf";
import type { LineString, MultiPolygon, Point, Polygon } from "geojson";
import type { BBox, Place, Position } from "../types";

type Area = Polygon | MultiPolygon;
export type Geometry = LineString | Area | Point;

/** @returns the spherical area in km² (turf's mean Earth radius, 6,371.0088 km). */
export function areaKm2(geometry: Area): number {
  return area(geometry) / 1e6;
}

/**
 * @returns the great-circle length in km. It depends on how detailed the line is, so it is never *the* length of a
 * border.
 */
export function lengthKm(geometry: LineString): number {
  return length({ type: "Feature", properties: {}, geometry }, { units: "kilometers" });
}

/** @returns [west, south, east, north] */
export function boundsOf(geometry: Geometry): BBox {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north] as BBox;
}

/** @returns the part of the area that is inside the box [west, south, east, north]; null if there is none */
export function cutTo(geometry: Area, box: BBox): Area | null {
  const cut = bboxClip(geometry, [...box]).geometry as Area;
  return cut.coordinates.length > 0 ? cut : null;
}

/** @returns whether the position lies in the area or on its edge */
export function contains(geometry: Area, position: Position): boolean {
  return booleanPointInPolygon([...position], geometry);
}

/**
 * @returns a point that stands for the place: the centre of mass of its largest part if that is inside it, else another
 * point in that part
 */
export function labelPoint(geometry: Geometry): Position {
  if (geometry.type === "Point") return position(geometry.coordinates);
  if (geometry.type === "LineString") return position(pointOnFeature(geometry).geometry.coordinates);
  // Part by part: for several parts turf would take their hull, with a library that doesn't survive bundling.
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const largest = polygons
    .map((coordinates): Polygon => ({ type: "Polygon", coordinates }))
    .reduce((a, b) => (area(b) > area(a) ? b : a));
  const own = position(centerOfMass(largest).geometry.coordinates);
  return contains(largest, own) ? own : inWidestSpan(largest, own[1]);
}

/** @returns the middle of the polygon's widest stretch at a latitude, which must be within its bounds */
function inWidestSpan({ coordinates }: Polygon, latitude: number): Position {
  const crossings = coordinates
    .flatMap((ring) =>
      ring.slice(1).flatMap(([x = 0, y = 0], i) => {
        const [x0 = 0, y0 = 0] = ring[i] ?? [];
        return y > latitude === y0 > latitude ? [] : [x0 + ((latitude - y0) / (y - y0)) * (x - x0)];
      }),
    )
    .sort((a, b) => a - b);
  let widest: readonly [number, number] = [crossings[0] ?? 0, crossings[0] ?? 0];
  for (let i = 1; i < crossings.length; i += 2) {
    const span = [crossings[i - 1] ?? 0, crossings[i] ?? 0] as const;
    if (span[1] - span[0] > widest[1] - widest[0]) widest = span;
  }
  return [(widest[0] + widest[1]) / 2, latitude];
}

/**
 * @returns the geometry with each outline counterclockwise and each hole clockwise, the right-hand rule of RFC 7946
 * (3.1.6), which also asks readers to accept other windings. In a picture, a hole with the same winding as its outline
 * would be filled.
 */
export function wound(geometry: Geometry): Geometry {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon" ? (rewind(geometry) as Area) : geometry;
}

/** @returns the polygons merged into one area, without the edges that they share */
export function joined(geometry: MultiPolygon): Area {
  const features = geometry.coordinates.map((coordinates) => ({
    type: "Feature" as const,
    properties: {},
    geometry: { type: "Polygon" as const, coordinates },
  }));
  return union({ type: "FeatureCollection", features })?.geometry ?? geometry;
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

/** @returns the great-circle distance in km (turf's mean Earth radius) */
export const distanceKm = (from: Position, to: Position): number =>
  distance([...from], [...to], { units: "kilometers" });

/** The shortest way from a position to a line. */
export interface ShortestWay {
  /** Along the great circle. */
  readonly km: number;
  readonly to: Position;
}

/** @returns the shortest way to the line, measured on the sphere (turf's mean Earth radius) */
export function shortestWay(from: Position, line: LineString): ShortestWay {
  const to = position(nearestPointOnLine(line, [...from]).geometry.coordinates);
  return { km: distanceKm(from, to), to };
}

/**
 * @returns the shortest way to a place of any shape: a distance of 0 and no way from inside an area, else to its
 * outline, line or point
 */
export function shortestWayTo(from: Position, geometry: Geometry): ShortestWay {
  switch (geometry.type) {
    case "LineString":
      return shortestWay(from, geometry);
    case "Polygon":
    case "MultiPolygon": {
      if (contains(geometry, from)) return { km: 0, to: from };
      const ways = geometryRings(geometry).map((coordinates) => shortestWay(from, { type: "LineString", coordinates }));
      return ways.reduce((a, b) => (b.km < a.km ? b : a));
    }
    case "Point": {
      const to = position(geometry.coordinates);
      return { km: distanceKm(from, to), to };
    }
  }
}

/** @returns the direction in which the great circle starts, in degrees clockwise from north, [0, 360) */
export function bearingDegrees(from: Position, to: Position): number {
  return (bearing([...from], [...to]) + 360) % 360;
}

/** @returns the great circle between two positions as a line of `points` vertices; it must not cross ±180° */
export function greatCircleLine(from: Position, to: Position, points = 64): LineString {
  const { geometry } = greatCircle([...from], [...to], { npoints: points });
  if (geometry.type !== "LineString") throw new RangeError("a great circle across the antimeridian");
  return geometry;
}

/** The measures on a place's card. A union, since a line has no area, and a point neither area nor length. */
export type Measures =
  | { readonly shape: "line"; readonly lengthKm: number; readonly vertices: number }
  | { readonly shape: "area"; readonly areaKm2: number; readonly along: readonly AlongLine[] }
  | { readonly shape: "point"; readonly toLine: ToLine | null };

/** How much of an area's outline runs along a line of the story. */
interface AlongLine {
  /** The line's name. */
  readonly line: string;
  readonly km: number;
}

/** The distance of a far point from the nearest line of the story. */
interface ToLine extends ShortestWay {
  /** The line's name. */
  readonly line: string;
  /** The great circle there. */
  readonly way: LineString;
}

/** A line to measure distances to, with an index of its vertices. Made by `measurable`. */
export interface MeasurableLine {
  readonly name: string;
  readonly geometry: LineString;
  readonly vertices: ReadonlySet<string>;
}

const vertexKey = (coordinates: number[]): string => coordinates.join();

/** @returns the lines among the places */
export function measurable(places: readonly Pick<Place, "name" | "geometry">[]): MeasurableLine[] {
  return places.flatMap(({ name, geometry }) =>
    geometry.type === "LineString" ? [{ name, geometry, vertices: new Set(geometry.coordinates.map(vertexKey)) }] : [],
  );
}

/** @param lines of the story @param isFar whether the place lies far from what the story is about */
export function measure(
  { geometry }: Pick<Place, "geometry">,
  lines: readonly MeasurableLine[],
  isFar: boolean,
): Measures {
  switch (geometry.type) {
    case "LineString":
      return { shape: "line", lengthKm: lengthKm(geometry), vertices: geometry.coordinates.length };
    case "Polygon":
    case "MultiPolygon":
      return { shape: "area", areaKm2: areaKm2(geometry), along: alongLines(geometry, lines) };
    case "Point":
      return { shape: "point", toLine: isFar ? toNearestLine(position(geometry.coordinates), lines) : null };
  }
}

/** Only lines that share vertices with the area count, which our lines do where they are its border. */
function alongLines(area: Area, lines: readonly MeasurableLine[]): AlongLine[] {
  const corners = geometryRings(area).flat().map(vertexKey);
  return lines
    .filter(({ vertices }) => corners.some((corner) => vertices.has(corner)))
    .map(({ name, geometry }) => ({ line: name, km: sharedKm(geometry, area) }))
    .filter(({ km }) => km > 0);
}

function toNearestLine(from: Position, lines: readonly MeasurableLine[]): ToLine | null {
  const ways = lines.map(({ name, geometry }) => ({ line: name, ...shortestWay(from, geometry) }));
  const [nearest] = ways.sort((a, b) => a.km - b.km);
  return nearest ? { ...nearest, way: greatCircleLine(from, nearest.to) } : null;
}

const geometryRings = (geometry: Area): number[][][] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
