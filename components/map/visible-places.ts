/**
 * Which of a story's places a view of the map shows. Places outside it aren't drawn. Inside it, as many are links as
 * can be told apart; the others, the crowd, are drawn as two shapes, so that the map stays small.
 */
import { type LabelCandidate, RANK } from "../../geo/map/labels";
import { boundsSeen, type Camera, project, type Size } from "../../geo/map/mercator";
import { type BoundedPlace, placeLabel } from "./map-data";

export interface Shown<T extends BoundedPlace> {
  /** In the order of the story. */
  readonly links: readonly T[];
  readonly crowd: readonly T[];
}

/** How many places may be links in one view. */
export const MOST_LINKS = 200;
/** Up to this many links, all names are shown; with more, only those that find room. */
const MOST_NAMES = 30;

/** The dot of a point, in pixels. */
const DOT = 12;

const LARGEST = Number.MAX_VALUE;

/** @returns the longer side in whole pixels; a line counts as larger than any area */
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
 * @returns as links, those in view that are chosen, then the largest; the rest in view as the crowd
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

/** Scrambles an index: of equally large places, the ones that become links are then spread over the map. */
const scattered = (index: number): number => Math.imul(index, 2_654_435_761) >>> 0;

/** An area smaller than this, in pixels, is drawn as a rectangle. */
const SPOT = 5;

/** @returns the place, with its bounds instead of its outline if it is too small to tell them apart */
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

/** @returns the names of the links as candidates for the map, those of chosen places first */
export function placeLabelsOf({ links }: Shown<BoundedPlace>, chosen: readonly string[]): LabelCandidate[] {
  const standsOut = ({ place }: LabelCandidate): boolean => place !== undefined && chosen.includes(place);
  const own = links.map(placeLabel).sort((a, b) => Number(standsOut(b)) - Number(standsOut(a)));
  return links.length <= MOST_NAMES ? own : own.map((label) => (standsOut(label) ? label : notAlways(label)));
}

const notAlways = (label: LabelCandidate): LabelCandidate => ({ ...label, rank: RANK.ground + 1 });
