/** Where the camera of a shared picture stands, in pixels of the page's map. */
import { union } from "../../../geo/map/bounds";
import { type Camera, cornersOf, type Pixel, type Size, unproject } from "../../../geo/map/mercator";
import type { BBox } from "../../../geo/types";
import type { Framed } from "../../map/cameras";
import type { MapPlace } from "../../map/map-data";
import { MAGNIFIED, MAP } from "./sizes";

/** What the camera must know of a place. */
type Seen = Framed & Pick<MapPlace, "wayToLine">;

const FRAME: Size = { width: MAP.width / MAGNIFIED, height: MAP.height / MAGNIFIED };
/** Space for names and dots around what must be seen, in pixels. */
const MARGIN = 22;
/** An area is shown with its neighbours. */
const CLOSEST = 6.5;
/** The world in Web Mercator, without its northern and southern edges. */
const GROUND: BBox = [-180, -84, 180, 84];

/** @param chosen the places that stand out; if none, the camera shows the story's places close together */
export function sharingCamera(places: readonly Seen[], chosen: readonly Seen[]): Camera {
  const around = places.filter(({ isFar }) => !isFar);
  // A far point is seen with its way to the line.
  const needed = chosen.length > 0 ? chosen : around;
  const subjects = chosen.length === 1 && chosen[0]?.wayToLine ? [...chosen, ...around] : needed;
  const boxOf = (seen: readonly Seen[]): BBox => union(seen.map(({ bounds }) => bounds));
  return cameraHolding(boxOf(subjects), boxOf(needed));
}

/** The ground always fills the frame. If then not all of `box` fits, `first` stays in view. */
function cameraHolding(box: BBox, first: BBox): Camera {
  const [width, height] = sizeOf(box);
  const [, groundHeight] = sizeOf(GROUND);
  const fit = Math.log2(Math.min((FRAME.width - 2 * MARGIN) / width, (FRAME.height - 2 * MARGIN) / height));
  const furthest = Math.log2(FRAME.height / groundHeight);
  const zoom = Math.max(furthest, Math.min(CLOSEST, fit));
  const [wanted, needed, ground] = [cornersOf(box, zoom), cornersOf(first, zoom), cornersOf(GROUND, zoom)];
  const along = (axis: 0 | 1, length: number): number => {
    const middle = (wanted[0][axis] + wanted[1][axis]) / 2;
    const seen = length / 2 - MARGIN;
    const withFirst = clamp(middle, needed[1][axis] - seen, needed[0][axis] + seen);
    return axis === 0 ? withFirst : clamp(withFirst, ground[0][axis] + length / 2, ground[1][axis] - length / 2);
  };
  return { center: unproject([along(0, FRAME.width), along(1, FRAME.height)], zoom), zoom };
}

/** @returns width and height in world pixels of zoom 0 */
function sizeOf(box: BBox): Pixel {
  const [[left, top], [right, bottom]] = cornersOf(box, 0);
  return [right - left, bottom - top];
}

/** @returns what is nearest to `value` between the two, whatever their order */
const clamp = (value: number, a: number, b: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), value));
