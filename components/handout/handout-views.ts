/** What the two maps of a handout show: the places close together; and the whole region, for the far places. */
import { union } from "../../geo/map/bounds";
import { type Camera, cameraFor, MAX_ZOOM, type Pixel, project, type Size } from "../../geo/map/mercator";
import { type NumberedPlace, numberPosition } from "./numbered-places";

/** In CSS pixels. The near one is as wide as A4 between its margins; the key stands beside the far one. */
const NEAR_SIZE: Size = { width: 680, height: 450 };
const FAR_SIZE: Size = { width: 420, height: 236 };
/** Space around the places, in pixels, for numbers at the edge. */
const MARGIN = 16;

export const NUMBER_RADIUS = 9;

export interface HandoutView {
  readonly camera: Camera;
  readonly size: Size;
  /** The places whose numbers stand on this map. */
  readonly numbered: readonly NumberedPlace[];
}

/** @returns a view of the places close together, and one of all places with the far ones numbered; null if none */
export function handoutViews(places: readonly NumberedPlace[]): { near: HandoutView | null; far: HandoutView | null } {
  const [near, far] = [places.filter(({ isFar }) => !isFar), places.filter(({ isFar }) => isFar)];
  return { near: viewOn(near, near, NEAR_SIZE), far: viewOn(places, far, FAR_SIZE) };
}

function viewOn(seen: readonly NumberedPlace[], numbered: readonly NumberedPlace[], size: Size): HandoutView | null {
  if (numbered.length === 0) return null;
  const inner = { width: size.width - 2 * MARGIN, height: size.height - 2 * MARGIN };
  return { camera: cameraFor(union(seen.map(({ bounds }) => bounds)), inner, MAX_ZOOM), size, numbered };
}

/** @returns where the number stands, in pixels from the middle of the map */
export function numberPixel(place: NumberedPlace, all: readonly NumberedPlace[], { center, zoom }: Camera): Pixel {
  const [cx, cy] = project(center, zoom);
  const [x, y] = project(numberPosition(place, all), zoom);
  // A point's number stands beside its dot.
  const [dx, dy] = place.shape === "point" ? [14, -12] : [0, 0];
  return [Math.round(x - cx + dx), Math.round(y - cy + dy)];
}
