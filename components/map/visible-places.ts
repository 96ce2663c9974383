/**
 * What a view of the map shows of a story's places. What lies outside it isn't drawn. Of those inside, as many are links as
 * one can tell apart; the others are a crowd, drawn as two shapes: so the map stays small however many places a story has.
 */
import { type LabelCandidate, RANK } from "../../geo/map/labels";
import { boundsSeen, type Camera, project, type Size } from "../../geo/map/mercator";
import { type BoundedPlace, placeLabel } from "./map-data";

export interface Shown<T extends BoundedPlace> {
  /** In the order of the story. */
  readonly links: readonly T[];
  readonly crowd: readonly T[];
}

/** Places that are links in one view. */
export const MOST_LINKS = 200;
/** Places whose names are always shown while they are in view; of more, those are that find room. */
const MOST_NAMES = 30;

/** The dot of a point, in pixels. */
const DOT = 12;

const LARGEST = Number.MAX_VALUE;

/** The longer side in whole pixels; a line comes before all areas. */
function sizeOf({ shape, bounds: [west, south, east, north] }: BoundedPlace, zoom: number): number {
  if (shape === "line") return LARGEST;
  if (shape === "point") return DOT;
  const [left, top] = project([west, north], zoom);
  const [right, bottom] = project([east, south], zoom);
  return Math.round(Math.max(right - left, bottom - top));
}

/**
 * @param size of what is drawn around the camera, in pixels
 * @param chosen ids of the places that stand out
 * @returns these and the largest as links, as long as they are in view
 */
export function shownPlaces<T extends BoundedPlace>(
  places: readonly T[],
  camera: Camera,
  size: Size,
  chosen: readonly string[],
): Shown<T> {
  const [west, south, east, north] = boundsSeen(camera, size);
  const inView = places.filter(({ bounds: [w, s, e, n] }) => w <= east && e >= west && s <= north && n >= south);
  if (inView.length <= MOST_LINKS) return { links: inView, crowd: [] };
  const ranked = inView
    .map((place, i) => ({
      place,
      size: chosen.includes(place.id) ? LARGEST : sizeOf(place, camera.zoom),
      tie: scattered(i),
    }))
    .sort((a, b) => b.size - a.size || a.tie - b.tie);
  const links = new Set(ranked.slice(0, MOST_LINKS).map(({ place }) => place));
  return {
    links: inView.filter((place) => links.has(place)),
    crowd: inView.filter((place) => !links.has(place)).map((place) => asSpot(place, camera.zoom)),
  };
}

/** A number that follows no order of the story, so that of equally large places the chosen ones are spread over the map. */
const scattered = (index: number): number => Math.imul(index, 2_654_435_761) >>> 0;

/** An area so small that its outline can't be seen, in pixels. */
const SPOT = 5;

/** @returns the place, or its bounds in place of its outline where one can't tell them apart */
function asSpot<T extends BoundedPlace>(place: T, zoom: number): T {
  const { geometry, bounds } = place;
  const [west, south, east, north] = bounds;
  if (geometry.type === "Point" || geometry.type === "LineString" || sizeOf(place, zoom) >= SPOT) return place;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { ...place, geometry: { type: "Polygon", coordinates: [ring] } };
}

/** @returns the names of the links, as they may stand on such a map: those of what stands out first */
export function placeLabelsOf({ links }: Shown<BoundedPlace>, chosen: readonly string[]): LabelCandidate[] {
  const standsOut = ({ place }: LabelCandidate): boolean => place !== undefined && chosen.includes(place);
  const own = links.map(placeLabel).sort((a, b) => Number(standsOut(b)) - Number(standsOut(a)));
  return links.length <= MOST_NAMES ? own : own.map((label) => (standsOut(label) ? label : notAlways(label)));
}

const notAlways = (label: LabelCandidate): LabelCandidate => ({ ...label, rank: RANK.ground + 1 });
