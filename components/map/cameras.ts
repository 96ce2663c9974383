/** The camera for each place, in each size of frame. The server's picture and Leaflet share it. */
import { union } from "../../geo/map/bounds";
import { type Camera, cameraFor, type Size } from "../../geo/map/mercator";
import type { BBox, Shape } from "../../geo/types";
import type { Frame } from "./frames";

/** The size into which a camera fits its places: the smallest frame of each kind, less a margin for names. */
const FITTING: Readonly<Record<Frame, Size>> = {
  strip: { width: 300, height: 190 },
  wide: { width: 430, height: 380 },
  broad: { width: 620, height: 500 },
};

/** The closest zoom for one place: an area with its neighbours, a point with its surroundings. */
const CLOSEST: Readonly<Record<Shape, number>> = { line: 7, area: 8, point: 8 };
const CLOSEST_FAR = 6;

export type Cameras = Readonly<Record<Frame, Camera>>;

export interface Framed {
  readonly shape: Shape;
  readonly bounds: BBox;
  /** Whether it lies far from the rest of the story's places. */
  readonly isFar: boolean;
}

const inEveryFrame = (box: BBox, closest: number): Cameras => ({
  strip: cameraFor(box, FITTING.strip, closest),
  wide: cameraFor(box, FITTING.wide, closest),
  broad: cameraFor(box, FITTING.broad, closest),
});

/**
 * @param chosen ids of the places that stand out; none for the whole story
 * @param hasLocator whether a locator shows the far places; without one the camera shows them too
 */
export function camerasFor(
  places: readonly (Framed & { readonly id: string })[],
  chosen: readonly string[],
  hasLocator = true,
): Cameras {
  const all = places.filter(({ id }) => chosen.includes(id));
  const near = hasLocator ? all.filter(({ isFar }) => !isFar) : [];
  const [first, ...more] = near.length > 0 ? near : all;
  if (!first) return storyCameras(places);
  if (more.length === 0) return camerasOf(first);
  return inEveryFrame(union([first, ...more].map(({ bounds }) => bounds)), CLOSEST.line);
}

/** The cameras for one chosen place. */
export function camerasOf({ shape, bounds, isFar }: Framed): Cameras {
  return inEveryFrame(bounds, isFar ? CLOSEST_FAR : CLOSEST[shape]);
}

/** The cameras for the whole story: they show the places close together, not the far ones. */
export function storyCameras(places: readonly Framed[]): Cameras {
  return inEveryFrame(homeBounds(places), CLOSEST.line);
}

/** @returns the bounds of the places close together, without the far ones */
export const homeBounds = (places: readonly Framed[]): BBox =>
  union(places.filter(({ isFar }) => !isFar).map(({ bounds }) => bounds));
