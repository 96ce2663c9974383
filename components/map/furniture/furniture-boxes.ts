/** Where the furniture of the map stands, so that no name lies under it. Must match furniture.css. */
import type { LabelFrame } from "../../../geo/map/labels";
import type { Size } from "../../../geo/map/mercator";
import type { PixelBox } from "../../../geo/map/outline";
import { type Frame, withinEdge } from "../frames";

const GAP = 4;
/** How far each reaches from the edges of the map, in pixels. */
const BUTTONS = { strip: { width: 54, height: 142 }, wide: { width: 46, height: 154 } } as const;
const LOCATOR = {
  strip: { width: 98, height: 67 },
  small: { width: 114, height: 78 },
  large: { width: 178, height: 119 },
};
const SCALE = { width: 214, height: 36 };
const KEY = { strip: { width: 100, height: 58 }, wide: { width: 100, height: 50 } } as const;
/** From this width or height on, the locator may be large; the map may turn out wider than the size placed for. */
const LARGE_LOCATOR = { width: 480, height: 400 };
/** The switch in the top right corner that makes the map follow the text. */
const FOLLOW = { width: 160, height: 56 };
/** The 'What is here?' button below the zoom buttons; phones have none, since a tap asks. */
const ASK = { width: 122, height: 156 };

/** @param map its size @returns the part in which names may stand, and the boxes of what stands over it */
export function framed(map: Size & Pick<LabelFrame, "isRare">, frame: Frame): LabelFrame {
  const kind = frame === "strip" ? "strip" : "wide";
  const [left, top, right, bottom] = [-map.width / 2, -map.height / 2, map.width / 2, map.height / 2];
  const buttons = BUTTONS[kind];
  const isLarge = map.width >= LARGE_LOCATOR.width || map.height >= LARGE_LOCATOR.height;
  const locator = LOCATOR[frame === "strip" ? "strip" : isLarge ? "large" : "small"];
  const boxes: PixelBox[] = [
    { minX: left, minY: top, maxX: left + buttons.width + GAP, maxY: top + buttons.height + GAP },
    { minX: right - FOLLOW.width, minY: top, maxX: right, maxY: top + FOLLOW.height },
    ...(kind === "strip"
      ? []
      : [{ minX: left, minY: top + 112, maxX: left + ASK.width + GAP, maxY: top + ASK.height + GAP }]),
    { minX: right - locator.width - GAP, minY: bottom - locator.height - GAP, maxX: right, maxY: bottom },
    ...[SCALE, KEY[kind]].map(({ width, height }) => ({
      minX: left,
      minY: bottom - height - GAP,
      maxX: left + width + GAP,
      maxY: bottom,
    })),
  ];
  return { ...withinEdge(map), boxes, isRare: map.isRare };
}
