/** The game's map: everything in pixels of the far ground's drawing, which the camera scales and moves. */
import {
  type Camera,
  cameraFor,
  MAX_ZOOM,
  type Pixel,
  project,
  type Size,
  tenth,
  unproject,
  ZOOM_STEP,
} from "../../geo/map/mercator";
import type { BBox, Position } from "../../geo/types";
import { extentOf, FAR } from "../map/static/ground";

const { origin, size } = extentOf(FAR);

export const FAR_ZOOM = FAR.unitZoom;
export const FAR_ORIGIN = origin;

export function farPixel(position: Position): Pixel {
  const [x, y] = project(position, FAR_ZOOM);
  return [tenth(x - origin[0]), tenth(y - origin[1])];
}

/** How many pixels of the screen one of the drawing is. */
export const scaleAt = ({ zoom }: Camera): number => 2 ** (zoom - FAR_ZOOM);

/** Puts the camera's centre at [0, 0]. */
export function transformOf(camera: Camera): string {
  const scale = scaleAt(camera);
  const [x, y] = project(camera.center, camera.zoom);
  return `translate(${origin[0] * scale - x} ${origin[1] * scale - y}) scale(${scale})`;
}

/** @param from in pixels from the middle of the frame @returns the position there */
export function positionAt({ center, zoom }: Camera, [dx, dy]: Pixel): Position {
  const [x, y] = project(center, zoom);
  return unproject([x + dx, y + dy], zoom);
}

/** The inverse of `positionAt`. */
export function pixelOf({ center, zoom }: Camera, position: Position): Pixel {
  const [cx, cy] = project(center, zoom);
  const [x, y] = project(position, zoom);
  return [x - cx, y - cy];
}

/** Kept free around what must be seen, for its name and the buttons. */
const MARGIN = 40;
/** Closer, the map would promise more than its outlines hold. */
const CLOSEST = MAX_ZOOM - 1;
/** A phone 320 pixels wide shows the whole region from here. */
const FARTHEST = 3;

/** @returns the camera that shows the box, no closer than `closest` */
export function cameraShowing(box: BBox, frame: Size, closest: number): Camera {
  const room = { width: Math.max(1, frame.width - 2 * MARGIN), height: Math.max(1, frame.height - 2 * MARGIN) };
  return held(cameraFor(box, room, Math.min(closest, CLOSEST), FARTHEST), frame);
}

/** @returns the camera `steps` closer, with `around` in the middle */
export function zoomed(camera: Camera, steps: number, around: Position, frame: Size): Camera {
  return held({ center: around, zoom: camera.zoom + steps }, frame);
}

/** @returns the camera nearest to this one whose frame doesn't show the end of the ground */
export function held({ center, zoom }: Camera, frame: Size): Camera {
  const needed = FAR_ZOOM + Math.log2(Math.max(frame.width / size[0], frame.height / size[1]));
  const closeEnough = Math.ceil(needed / ZOOM_STEP) * ZOOM_STEP;
  const close = Math.max(closeEnough, Math.min(CLOSEST, zoom));
  const scale = 2 ** (close - FAR_ZOOM);
  const [x, y] = project(center, close);
  const within = (n: number, axis: 0 | 1, length: number): number => {
    const start = origin[axis] * scale + length / 2;
    return Math.max(start, Math.min(start + size[axis] * scale - length, n));
  };
  return { center: unproject([within(x, 0, frame.width), within(y, 1, frame.height)], close), zoom: close };
}

/** @returns the position, or the nearest that is on the ground */
export function onGround([longitude, latitude]: Position): Position {
  const [west, south, east, north] = FAR.bounds;
  return [Math.max(west, Math.min(east, longitude)), Math.max(south, Math.min(north, latitude))];
}
