/** Which names stand on the map of a shared picture, and where. */

import { type LabelCandidate, type PlacedLabel, placeLabels } from "../../../geo/map/labels";
import type { Camera } from "../../../geo/map/mercator";
import { positionsOf } from "../../../geo/places/positions";
import type { BoundedPlace } from "../../map/map-data";
import { obstaclesOf, placeLabel } from "../../map/map-data";
import { wayOf } from "./shapes";
import { MAGNIFIED, MAP } from "./sizes";

/** No name comes closer to the edge, in pixels of the page's map. */
const EDGE = 6;
/** From further away areas are specks without names. */
const AREAS_NAMED_FROM = 4.5;

/** @param ground the names on the ground */
export function placedNames(
  ground: readonly LabelCandidate[],
  places: readonly BoundedPlace[],
  chosen: readonly string[],
  camera: Camera,
): PlacedLabel[] {
  const frame = { width: MAP.width / MAGNIFIED - 2 * EDGE, height: MAP.height / MAGNIFIED - 2 * EDGE, boxes: [] };
  const obstacles = obstaclesOf(places);
  const way = wayOf(places, chosen)?.coordinates;
  const lines = way ? [...obstacles.lines, { of: "", positions: positionsOf(way) }] : obstacles.lines;
  const standsOut = ({ place }: LabelCandidate): boolean => place !== undefined && chosen.includes(place);
  const own = places
    .filter(({ shape }) => shape !== "area" || camera.zoom >= AREAS_NAMED_FROM)
    .map(placeLabel)
    .sort((a, b) => Number(standsOut(b)) - Number(standsOut(a)));
  return placeLabels([...own, ...ground], camera, [frame], { ...obstacles, lines });
}
