/** The game's map: everything in world pixels of one zoom, which the camera scales and moves. */
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

/** The zoom whose pixels the shapes are drawn in. */
export const DRAWING_ZOOM = 8;
/** A side of the world in the pixels of zoom 0. */
const WORLD = 256;
/** The northern edge of Web Mercator's square world, in degrees. */
const HIGHEST = 85.0511287798;

export function drawingPixel(position: Position): Pixel {
  const [x, y] = project(position, DRAWING_ZOOM);
  return [tenth(x), tenth(y)];
}

/** @returns how many screen pixels one pixel of the drawing takes */
export const scaleAt = ({ zoom }: Camera): number => 2 ** (zoom - DRAWING_ZOOM);

/** Puts the camera's centre at [0, 0]. */
export function transformOf(camera: Camera): string {
  const scale = scaleAt(camera);
  const [x, y] = project(camera.center, camera.zoom);
  return `translate(${-x} ${-y}) scale(${scale})`;
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

/** Space around what must be seen, in pixels, for its name and the buttons. */
const MARGIN = 40;
/** Any closer, and the map would look more exact than its outlines are. */
const CLOSEST = MAX_ZOOM - 1;
/** At this zoom the world is 512 pixels wide. */
const FARTHEST = 1;

/** @returns the camera that shows the box, no closer than `closest` */
export function cameraShowing(box: BBox, frame: Size, closest: number): Camera {
  const room = { width: Math.max(1, frame.width - 2 * MARGIN), height: Math.max(1, frame.height - 2 * MARGIN) };
  return held(cameraFor(box, room, Math.min(closest, CLOSEST), FARTHEST), frame);
}

/** @returns the camera `steps` closer, with `around` in the middle */
export function zoomed(camera: Camera, steps: number, around: Position, frame: Size): Camera {
  return held({ center: around, zoom: camera.zoom + steps }, frame);
}

/** @returns the camera nearest to this one whose frame shows nothing north or south of the world */
export function held({ center, zoom }: Camera, frame: Size): Camera {
  const needed = Math.log2(frame.height / WORLD);
  const closeEnough = Math.ceil(needed / ZOOM_STEP) * ZOOM_STEP;
  const close = Math.max(closeEnough, Math.min(CLOSEST, zoom));
  const [x, y] = project(center, close);
  const most = WORLD * 2 ** close - frame.height / 2;
  return { center: unproject([x, Math.max(frame.height / 2, Math.min(most, y))], close), zoom: close };
}

/** @returns the position, or the nearest that is on the map */
export const onGround = ([longitude, latitude]: Position): Position => [
  longitude,
  Math.max(-HIGHEST, Math.min(HIGHEST, latitude)),
];
