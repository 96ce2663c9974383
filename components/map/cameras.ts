/** Where the camera stands for each place, in each size of frame. The server's picture and Leaflet share it. */
import { union } from "../../geo/map/bounds";
import { type Camera, cameraFor, type Size } from "../../geo/map/mercator";
import type { BBox, Shape } from "../../geo/types";
import type { Frame } from "./frames";

/** What a camera fits things into: the smallest frame of its kind, less a margin for names. */
const FITTING: Readonly<Record<Frame, Size>> = {
  strip: { width: 300, height: 190 },
  wide: { width: 430, height: 380 },
  broad: { width: 620, height: 500 },
};

/** How close the camera goes to one place: an area shows its neighbours; a point its surroundings, and far from home its country. */
const CLOSEST: Readonly<Record<Shape, number>> = { line: 7, area: 8, point: 8 };
const CLOSEST_FAR = 6;

export type Cameras = Readonly<Record<Frame, Camera>>;

export interface Framed {
  readonly shape: Shape;
  readonly bounds: BBox;
  /** Whether it lies far from what the story is about: see geo/home.ts. */
  readonly isFar: boolean;
}

const inEveryFrame = (box: BBox, closest: number): Cameras => ({
  strip: cameraFor(box, FITTING.strip, closest),
  wide: cameraFor(box, FITTING.wide, closest),
  broad: cameraFor(box, FITTING.broad, closest),
});

/**
 * @param chosen ids of the places that stand out; none for the whole story
 * @param hasLocator whether a locator shows those that lie far off; without one they are in view too
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

/** The cameras for the whole story: for what lies together, never for what lies far off as well. */
export function storyCameras(places: readonly Framed[]): Cameras {
  return inEveryFrame(homeBounds(places), CLOSEST.line);
}

/** @returns the bounds of what lies together */
export const homeBounds = (places: readonly Framed[]): BBox =>
  union(places.filter(({ isFar }) => !isFar).map(({ bounds }) => bounds));
