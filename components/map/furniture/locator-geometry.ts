/** The locator's own view: Web Mercator, all places of the story in a box of fixed pixels. */
import { union } from "../../../geo/map/bounds";
import { type Camera, cornersOf, type Pixel, project, tenth } from "../../../geo/map/mercator";
import type { BBox, Position } from "../../../geo/types";
import { FRAME_SIZE, type Frame } from "../frames";

/** A box in pixels of the locator. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width and height in pixels. */
export const LOCATOR_SIZE: Pixel = [168, 109];
/** How much of the box the places may take: what surrounds them shows where in the world they are. */
const SHARE = 0.69;
/** Any closer, and the locator would show no more than the map. */
const CLOSEST = 3.5;
/** At this zoom the world fills the box. */
const FARTHEST = -0.6;
const WORLD = 256;

export interface LocatorView {
  readonly zoom: number;
  /** The locator's top left corner, in world pixels of `zoom`. */
  readonly origin: Pixel;
}

/** @param boxes of all places; at least one */
export function locatorView(boxes: readonly BBox[]): LocatorView {
  const [[left, top], [right, bottom]] = cornersOf(union(boxes), 0);
  const [width, height] = LOCATOR_SIZE;
  const fit = Math.log2(SHARE * Math.min(width / (right - left), height / (bottom - top)));
  const zoom = Math.round(100 * Math.max(FARTHEST, Math.min(CLOSEST, fit))) / 100;
  const scale = 2 ** zoom;
  const y = ((top + bottom) / 2) * scale - height / 2;
  return {
    zoom,
    origin: [tenth(((left + right) / 2) * scale - width / 2), tenth(Math.max(0, Math.min(WORLD * scale - height, y)))],
  };
}

export function locatorPixel({ zoom, origin }: LocatorView, position: Position): Pixel {
  const [x, y] = project(position, zoom);
  return [tenth(x - origin[0]), tenth(y - origin[1])];
}

/** @returns the box that the bounds take in the locator */
export function boxOfBounds(view: LocatorView, [west, south, east, north]: BBox): Rect {
  const [x, y] = locatorPixel(view, [west, north]);
  const [right, bottom] = locatorPixel(view, [east, south]);
  return { x, y, width: tenth(right - x), height: tenth(bottom - y) };
}

/** @returns the box that a camera sees, in the usual size of the frame */
export function boxOfCamera(view: LocatorView, { center, zoom }: Camera, frame: Frame): Rect {
  const scale = 2 ** (view.zoom - zoom);
  const [width, height] = [FRAME_SIZE[frame].width * scale, FRAME_SIZE[frame].height * scale];
  const [x, y] = locatorPixel(view, center);
  return { x: tenth(x - width / 2), y: tenth(y - height / 2), width: tenth(width), height: tenth(height) };
}

/** A view as an attribute of the page, for its script. */
export const viewText = ({ zoom, origin: [x, y] }: LocatorView): string => `${zoom} ${x} ${y}`;

/** The inverse of `viewText`. */
export function viewFrom(text: string): LocatorView {
  const [zoom = 0, x = 0, y = 0] = text.split(" ").map(Number);
  return { zoom, origin: [x, y] };
}
