import type { Camera } from "../../geo/mercator";
import type { BBox } from "../../geo/types";

/** What the movable map shows now. */
export interface View extends Camera {
  readonly bounds: BBox;
}
