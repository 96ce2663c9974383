/** The sizes of frame that the map comes in. */
import type { Size } from "../../geo/map/mercator";

export const FRAMES = ["strip", "wide", "broad"] as const;
/** The strip above the text on a phone; the map beside the text; the same on a big screen. */
export type Frame = (typeof FRAMES)[number];

/** From this width of the window on, in CSS pixels, as in the style sheets. */
export const FRAME_FROM: Readonly<Record<Frame, number>> = { strip: 0, wide: 720, broad: 1400 };

/** The usual size of the map in each: names are placed for it. */
export const FRAME_SIZE: Readonly<Record<Frame, Size>> = {
  strip: { width: 386, height: 284 },
  wide: { width: 516, height: 500 },
  broad: { width: 740, height: 640 },
};
