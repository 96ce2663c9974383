/** The sizes of frame that the map comes in. */
import type { Size } from "../../geo/map/mercator";

export const FRAMES = ["strip", "wide", "broad"] as const;
/** The strip above the text on a phone; the map beside the text; the same on a big screen. */
export type Frame = (typeof FRAMES)[number];

/** The smallest window width of each, in CSS pixels; the style sheets have the same widths. */
export const FRAME_FROM: Readonly<Record<Frame, number>> = { strip: 0, wide: 720, broad: 1400 };

/** The usual size of the map in each, in CSS pixels: the locator frames this much. */
export const FRAME_SIZE: Readonly<Record<Frame, Size>> = {
  strip: { width: 386, height: 284 },
  wide: { width: 516, height: 500 },
  broad: { width: 740, height: 640 },
};

/**
 * A size of map for which names are placed. Names that fit only from this size on have the class `needs`, and
 * frames.css hides them on smaller maps. No names overlap, whichever sizes they belong to.
 */
export interface NameSize extends Size {
  readonly needs: string;
  /** Few windows have this size: names placed for it are shown in no other. */
  readonly isRare?: boolean;
}

/** For each frame, from the smallest size of the map up. */
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

/** The same for a map embedded in another site: see components/share/embed/embed.css. */
export const EMBED_NAME_SIZES: Readonly<Record<Frame, readonly NameSize[]>> = {
  strip: [{ width: 320, height: 240, needs: "" }],
  wide: [{ width: 720, height: 240, needs: "" }],
  broad: [{ width: 1400, height: 240, needs: "" }],
};

/** Names keep this distance from the edge of the map, in pixels. */
const EDGE = 4;

/** @returns the part of a map of this size in which names may stand */
export const withinEdge = ({ width, height }: Size): Size => ({ width: width - 2 * EDGE, height: height - 2 * EDGE });
