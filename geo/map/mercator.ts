/**
 * Web Mercator (EPSG:3857) in pixels: at zoom z the world is 256·2^z pixels wide, [0, 0] is its northwest corner. The
 * same as Leaflet's, so that a picture made here and Leaflet's map coincide.
 */
import type { BBox, Position } from "../types";

export type Pixel = readonly [x: number, y: number];

/** The latitude at which the square world ends, in degrees. */
const MAX_LATITUDE = 85.0511287798;

const worldSize = (zoom: number): number => 256 * 2 ** zoom;

/** @returns pixels from the northwest corner of the world; latitudes past ±85.05° are clamped. */
export function project([longitude, latitude]: Position, zoom: number): Pixel {
  const sine = Math.sin((Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude)) * Math.PI) / 180);
  const x = longitude / 360 + 0.5;
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [x * worldSize(zoom), y * worldSize(zoom)];
}

/** The inverse of `project`. */
export function unproject([x, y]: Pixel, zoom: number): Position {
  const longitude = (x / worldSize(zoom) - 0.5) * 360;
  const mercatorY = Math.PI * (1 - (2 * y) / worldSize(zoom));
  return [longitude, (Math.atan(Math.sinh(mercatorY)) * 180) / Math.PI];
}

/** A camera: the point in the middle of the frame and the zoom. */
export interface Camera {
  readonly center: Position;
  readonly zoom: number;
}

/** @returns the pixels rounded to a tenth, which is fine enough for drawing */
export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10;

/** @returns the northwest and the southeast corner of the box, in world pixels of the zoom */
export function cornersOf([west, south, east, north]: BBox, zoom: number): readonly [Pixel, Pixel] {
  return [project([west, north], zoom), project([east, south], zoom)];
}

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** @param frame whose middle is the camera's centre @returns what is seen in it */
export function boundsSeen({ center, zoom }: Camera, { width, height }: Size): BBox {
  const [x, y] = project(center, zoom);
  const [west, north] = unproject([x - width / 2, y - height / 2], zoom);
  const [east, south] = unproject([x + width / 2, y + height / 2], zoom);
  return [west, south, east, north];
}

/** Zooms stop at quarter steps: fine enough to fill a frame, few enough to cache. */
export const ZOOM_STEP = 0.25;
/** Past this the boundaries, about 1 km off on average (three to four pixels here), are no longer true. */
export const MAX_ZOOM = 9;
/** The world is 1,024 pixels wide and high. */
export const MIN_ZOOM = 2;

/**
 * @param box what must be seen; for a point, a box of no size
 * @param frame where it must fit, without margins
 * @returns the closest camera, no closer than `closest` and no farther than `farthest`, its centre on a whole world pixel
 */
export function cameraFor(box: BBox, frame: Size, closest: number, farthest = MIN_ZOOM): Camera {
  const [west, south, east, north] = box;
  const [left, top] = project([west, north], 0);
  const [right, bottom] = project([east, south], 0);
  const fit = Math.min(Math.log2(frame.width / (right - left)), Math.log2(frame.height / (bottom - top)));
  const stepped = Math.floor(fit / ZOOM_STEP) * ZOOM_STEP;
  const zoom = Math.max(farthest, Math.min(closest, stepped));
  const scale = 2 ** zoom;
  const middle: Pixel = [Math.round(((left + right) / 2) * scale), Math.round(((top + bottom) / 2) * scale)];
  return { center: unproject(middle, zoom), zoom };
}
