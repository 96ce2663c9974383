/** The locator's own projection: Web Mercator, the whole region in a box of fixed pixels. */
import { type Camera, type Pixel, project, tenth } from "../../../geo/map/mercator";
import type { BBox, Position } from "../../../geo/types";
import { FRAME_SIZE, type Frame } from "../frames";
import { extentOf, FAR } from "../static/ground";

/** A box in pixels of the locator. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 168;
const { size } = extentOf(FAR);

/** The zoom at which the region is WIDTH pixels wide. */
export const LOCATOR_ZOOM = FAR.unitZoom - Math.log2(size[0] / WIDTH);
/** From units of the ground's drawing to pixels of the locator. */
export const LOCATOR_SCALE = WIDTH / size[0];
export const LOCATOR_SIZE: Pixel = [WIDTH, Math.round((size[1] * WIDTH) / size[0])];
/** What is [0, 0], in world pixels of LOCATOR_ZOOM. */
export const LOCATOR_ORIGIN: Pixel = project([FAR.bounds[0], FAR.bounds[3]], LOCATOR_ZOOM);

export function locatorPixel(position: Position): Pixel {
  const [x, y] = project(position, LOCATOR_ZOOM);
  return [tenth(x - LOCATOR_ORIGIN[0]), tenth(y - LOCATOR_ORIGIN[1])];
}

/** What bounds cover in the locator. */
export function boxOfBounds([west, south, east, north]: BBox): Rect {
  const [x, y] = locatorPixel([west, north]);
  const [right, bottom] = locatorPixel([east, south]);
  return { x, y, width: tenth(right - x), height: tenth(bottom - y) };
}

/** What a camera sees in its usual size of frame. */
export function boxOfCamera({ center, zoom }: Camera, frame: Frame): Rect {
  const scale = 2 ** (LOCATOR_ZOOM - zoom);
  const [width, height] = [FRAME_SIZE[frame].width * scale, FRAME_SIZE[frame].height * scale];
  const [x, y] = locatorPixel(center);
  return { x: tenth(x - width / 2), y: tenth(y - height / 2), width: tenth(width), height: tenth(height) };
}
