/** Checks what can still be wrong with a geometry that has the right structure. */

import type { BBox, Place, Position } from "../types";
import { type GeometryProblem, linesProblem, ringsProblem } from "./rings";

type Coordinates = number[] | number[][] | number[][][] | number[][][][];

/** The bounds for a place without a country. */
const WORLD: BBox = [-180, -90, 180, 90];

/** How far past its country's bounds a place may lie, in degrees: coasts and borders are drawn differently by each source. */
const TOLERANCE = 0.5;

/** @returns the first thing that is wrong, or null. Wrongly wound rings aren't a problem: see `wound`. */
export function geometryProblem(place: Place, countries: Readonly<Record<string, BBox>>): GeometryProblem | null {
  const { geometry } = place;
  const unknown = place.countries.find((code) => !countries[code]);
  if (unknown) return { path: [], reason: `country "${unknown}" is unknown: write ISO 3166-1 alpha-2, such as "AF"` };
  const boxes = place.countries.map((code) => countries[code]).filter((box) => box !== undefined);
  return (
    shapeProblem(place) ??
    positionProblem(geometry.coordinates, boxes.length > 0 ? boxes : [WORLD], place.countries.join(" or "), []) ??
    stepProblem(geometry.coordinates, []) ??
    crossing(place)
  );
}

function shapeProblem({ geometry }: Place): GeometryProblem | null {
  switch (geometry.type) {
    case "Point":
      return null;
    case "LineString": {
      const [first] = geometry.coordinates;
      const moves = geometry.coordinates.some(([x, y]) => x !== first?.[0] || y !== first?.[1]);
      return moves ? null : { path: [], reason: "an empty line: it needs two positions" };
    }
    case "Polygon":
      return ringsProblem(geometry.coordinates, []);
    case "MultiPolygon": {
      if (geometry.coordinates.length === 0) return { path: [], reason: "an empty geometry: it needs a polygon" };
      return geometry.coordinates.map((rings, i) => ringsProblem(rings, [i])).find((p) => p !== null) ?? null;
    }
  }
}

/** Compares edges; called last, when every position is known to be valid. */
function crossing({ geometry }: Place): GeometryProblem | null {
  if (geometry.type === "Polygon") return linesProblem(geometry.coordinates, []);
  const polygons = geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  return polygons.map((rings, i) => linesProblem(rings, [i])).find((p) => p !== null) ?? null;
}

/**
 * Refuses steps of more than 180° of longitude: a reader would take the shorter way, across ±180°, but the map would
 * draw the longer one. RFC 7946 (3.1.9) wants geometries cut there.
 */
function stepProblem(coordinates: Coordinates, path: readonly number[]): GeometryProblem | null {
  if (isRow(coordinates)) {
    const at = coordinates.findIndex(([x = 0], i) => Math.abs(x - (coordinates[i - 1]?.[0] ?? x)) > 180);
    if (at < 0) return null;
    const [from, to] = [coordinates[at - 1]?.[0], coordinates[at]?.[0]];
    return { path: [...path, at], reason: `from ${from}° to ${to}° it crosses the antimeridian: split it at ±180°` };
  }
  for (const [i, part] of coordinates.entries()) {
    const problem = typeof part === "number" ? null : stepProblem(part, [...path, i]);
    if (problem) return problem;
  }
  return null;
}

function isRow(coordinates: Coordinates): coordinates is number[][] {
  const [first] = coordinates;
  return typeof first === "object" && typeof first[0] === "number";
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
    Math.abs(x) <= 180 &&
    Math.abs(y) <= 90 &&
    boxes.some(([w, s, e, n]) => x >= w - TOLERANCE && x <= e + TOLERANCE && y >= s - TOLERANCE && y <= n + TOLERANCE);
  if (inside(longitude, latitude)) return null;
  if (inside(latitude, longitude))
    return `[${position}] looks swapped: write [longitude, latitude], here [${latitude},${longitude}]`;
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    return `[${position}] is out of range: longitude −180…180, latitude −90…90`;
  }
  return `[${position}] lies outside ${where}: write [longitude, latitude] within the country`;
}
