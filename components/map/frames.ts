/** The sizes of frame that the map comes in. */
import type { Size } from "../../geo/map/mercator";

export const FRAMES = ["strip", "wide", "broad"] as const;
/** The strip above the text on a phone; the map beside the text; the same on a big screen. */
export type Frame = (typeof FRAMES)[number];

/** From this width of the window on, in CSS pixels, as in the style sheets. */
export const FRAME_FROM: Readonly<Record<Frame, number>> = { strip: 0, wide: 720, broad: 1400 };

/** The usual size of the map in each: what the locator frames. */
export const FRAME_SIZE: Readonly<Record<Frame, Size>> = {
  strip: { width: 386, height: 284 },
  wide: { width: 516, height: 500 },
  broad: { width: 740, height: 640 },
};

/**
 * A size of the map that names are placed for; where the map is less wide or less high, frames.css hides those of the class.
 * Names stand clear of each other whatever their sizes, so none need hold another.
 */
export interface NameSize extends Size {
  readonly needs: string;
  /** Few windows are so wide or so high: what stands there is seen in no other. */
  readonly isRare?: boolean;
}

/** From the smallest that the map is in such a window. */
export const NAME_SIZES: Readonly<Record<Frame, readonly NameSize[]>> = {
  strip: [
    { width: 320, height: 176, needs: "" },
    { width: 320, height: 214, needs: "n1" },
    { width: 374, height: 284, needs: "n2" },
    { width: 560, height: 284, needs: "n3", isRare: true },
  ],
  wide: [
    { width: 374, height: 272, needs: "" },
    { width: 374, height: 500, needs: "n4" },
    { width: 516, height: 500, needs: "n5" },
    { width: 640, height: 620, needs: "n6" },
    // Upright tablets.
    { width: 374, height: 760, needs: "n7", isRare: true },
    { width: 426, height: 940, needs: "n8", isRare: true },
  ],
  broad: [
    { width: 728, height: 400, needs: "" },
    { width: 728, height: 640, needs: "n9" },
    { width: 896, height: 900, needs: "n10" },
  ],
};

/** The same of a picture in somebody else's page, as in components/share/embed/embed.css. */
export const EMBED_NAME_SIZES: Readonly<Record<Frame, readonly NameSize[]>> = {
  strip: [{ width: 320, height: 240, needs: "" }],
  wide: [{ width: 720, height: 240, needs: "" }],
  broad: [{ width: 1400, height: 240, needs: "" }],
};

/** No name comes closer to the edge of the map, in pixels. */
const EDGE = 4;

/** @returns what of a map of this size names may stand in */
export const withinEdge = ({ width, height }: Size): Size => ({ width: width - 2 * EDGE, height: height - 2 * EDGE });
