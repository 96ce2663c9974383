import type { Camera } from "../../geo/mercator";
import type { Frame } from "./frames";

/** A box in pixels of the locator. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A camera with what the furniture shows of it. Made on the server, or by the movable map: the page itself does no sums. */
export interface View extends Camera {
  /** What it sees, in the locator. */
  readonly box: Rect;
  /** The scale bar: so many km are so many pixels. */
  readonly bar: { readonly km: number; readonly pixels: number };
}

/** The view of one place, or of the whole story, in each size of frame. */
export type Views = Readonly<Record<Frame, View>>;
