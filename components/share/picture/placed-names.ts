/** Which names stand on the map of a shared picture, and where. */

import { type LabelCandidate, type PlacedLabel, placeLabels } from "../../../geo/map/labels";
import { type Camera, cornersOf, project, unproject } from "../../../geo/map/mercator";
import { positionsOf } from "../../../geo/places/positions";
import type { Position } from "../../../geo/types";
import { type MapPlace, obstaclesOf } from "../../map/map-data";
import { MAGNIFIED, MAP } from "./sizes";

/** No name comes closer to the edge, in pixels of the page's map. */
const EDGE = 6;
/** Of a place's name on the map, and how wide a letter is on average: as in geo/map/labels.ts. */
const NAME_SIZE = 14;
const LETTER = 0.6 * NAME_SIZE;
/** An area of which its name would cover more is named beside. */
const COVERED = 1 / 2;
const GAP = 6;
/** From further away areas are specks without names. */
const AREAS_NAMED_FROM = 4.5;

export function placedNames(
  candidates: readonly LabelCandidate[],
  places: readonly MapPlace[],
  chosen: string | null,
  camera: Camera,
): PlacedLabel[] {
  const frame = { width: MAP.width / MAGNIFIED - 2 * EDGE, height: MAP.height / MAGNIFIED - 2 * EDGE };
  const { points, lines } = obstaclesOf(places);
  const way = places.find(({ id }) => id === chosen)?.wayToLine?.coordinates;
  const obstacles = { points, lines: way ? [...lines, positionsOf(way)] : lines, boxes: [] };
  const border = places.flatMap(({ geometry }) => (geometry.type === "LineString" ? geometry.coordinates : []));
  const named = candidates
    .filter(({ place, anchor }) => !place || anchor.type !== "area" || camera.zoom >= AREAS_NAMED_FROM)
    .map((candidate) => besideSmallArea(candidate, positionsOf(border), camera));
  const chosenFirst = named.toSorted((a, b) => Number(b.place === chosen) - Number(a.place === chosen));
  return placeLabels(chosenFirst, camera, frame, obstacles);
}

/** So small an area would be hidden under its name: it stands beside, on the same side of the story’s lines. */
function besideSmallArea(candidate: LabelCandidate, border: readonly Position[], camera: Camera): LabelCandidate {
  const { anchor, name } = candidate;
  if (anchor.type !== "area" || !anchor.bounds) return candidate;
  const [[left, top], [right, bottom]] = cornersOf(anchor.bounds, camera.zoom);
  const width = name.length * LETTER;
  if (width * NAME_SIZE <= COVERED * (right - left) * (bottom - top)) return candidate;
  const [, y] = project(anchor.position, camera.zoom);
  const west = unproject([left - GAP - width / 2, y], camera.zoom);
  const east = unproject([right + GAP + width / 2, y], camera.zoom);
  const crossings = (to: Position): number => crossingsBetween(anchor.position, to[0], border);
  return { ...candidate, anchor: { type: "area", position: crossings(west) <= crossings(east) ? west : east } };
}

/** @returns how often one crosses the line going straight west or east, to a longitude */
function crossingsBetween([from, latitude]: Position, to: number, line: readonly Position[]): number {
  return line.filter(([x, y], i) => {
    const [nextX, nextY] = line[i + 1] ?? [x, y];
    if (y < latitude === nextY < latitude) return false;
    const crossing = x + ((nextX - x) * (latitude - y)) / (nextY - y);
    return crossing > Math.min(from, to) && crossing < Math.max(from, to);
  }).length;
}
