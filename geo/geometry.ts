/** What can be wrong with a geometry that has the right shape. */
import type { BBox, Place, Position } from "./types";

type Coordinates = number[] | number[][] | number[][][] | number[][][][];

export interface GeometryProblem {
  /** Where in `coordinates`. */
  readonly path: readonly number[];
  readonly reason: string;
}

const GEOMETRY_OF = { border: ["LineString"], province: ["Polygon", "MultiPolygon"], city: ["Point"] } as const;

/** How far past its country's bounds a place may lie, in degrees: coasts and borders are drawn differently by each source. */
const TOLERANCE = 0.5;

/** @returns the first thing that is wrong, or null */
export function geometryProblem(place: Place, countries: Readonly<Record<string, BBox>>): GeometryProblem | null {
  const { geometry, kind } = place;
  const allowed: readonly string[] = GEOMETRY_OF[kind];
  if (!allowed.includes(geometry.type))
    return { path: [], reason: `a ${kind} is drawn as ${allowed.join(" or ")}, not ${geometry.type}` };
  const unknown = place.countries.find((code) => !countries[code]);
  if (unknown) return { path: [], reason: `country "${unknown}" is unknown: write ISO 3166-1 alpha-2, such as "AF"` };
  const boxes = place.countries.map((code) => countries[code]).filter((box) => box !== undefined);
  return shapeProblem(place) ?? positionProblem(geometry.coordinates, boxes, place.countries.join(" or "), []);
}

function shapeProblem({ geometry }: Place): GeometryProblem | null {
  switch (geometry.type) {
    case "Point":
      return null;
    case "LineString":
      return geometry.coordinates.length < 2 ? { path: [], reason: "an empty line: it needs two positions" } : null;
    case "Polygon":
      return ringsProblem(geometry.coordinates, []);
    case "MultiPolygon": {
      if (geometry.coordinates.length === 0) return { path: [], reason: "an empty geometry: it needs a polygon" };
      return geometry.coordinates.map((rings, i) => ringsProblem(rings, [i])).find((p) => p !== null) ?? null;
    }
  }
}

function ringsProblem(rings: number[][][], path: readonly number[]): GeometryProblem | null {
  if (rings.length === 0) return { path, reason: "an empty geometry: it needs a ring" };
  for (const [i, ring] of rings.entries()) {
    const at = [...path, i];
    if (ring.length < 4)
      return { path: at, reason: `a ring of ${ring.length} positions: it needs four, the last like the first` };
    const [first, last] = [ring[0], ring.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
      return {
        path: at,
        reason: `an open ring: it starts at [${first}] and ends at [${last}]; repeat the first position at the end`,
      };
    }
  }
  return null;
}

function positionProblem(
  coordinates: Coordinates,
  boxes: readonly BBox[],
  where: string,
  path: readonly number[],
): GeometryProblem | null {
  const [longitude, latitude] = coordinates;
  if (typeof longitude === "number" && typeof latitude === "number") {
    const reason = reasonOf([longitude, latitude], boxes, where);
    return reason ? { path, reason } : null;
  }
  for (const [i, part] of coordinates.entries()) {
    const problem = typeof part === "number" ? null : positionProblem(part, boxes, where, [...path, i]);
    if (problem) return problem;
  }
  return null;
}

function reasonOf(position: Position, boxes: readonly BBox[], where: string): string | null {
  const [longitude, latitude] = position;
  const inside = (x: number, y: number): boolean =>
    boxes.some(([w, s, e, n]) => x >= w - TOLERANCE && x <= e + TOLERANCE && y >= s - TOLERANCE && y <= n + TOLERANCE);
  if (inside(longitude, latitude)) return null;
  if (inside(latitude, longitude))
    return `[${position}] looks swapped: write [longitude, latitude], here [${latitude},${longitude}]`;
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    return `[${position}] is out of range: longitude −180…180, latitude −90…90`;
  }
  return `[${position}] lies outside ${where}: write [longitude, latitude] within the country`;
}
