/** Where the furniture of the map stands, so that no name lies under it: as in components/map/furniture/furniture.css. */
import type { PixelBox } from "../../../geo/map/labels";
import type { Size } from "../../../geo/map/mercator";

/** @param frame the map's size @returns boxes in pixels from its middle */
export function furnitureBoxes({ width, height }: Size): PixelBox[] {
  const [right, bottom] = [width / 2, height / 2];
  const locator = width < 480 ? { width: 108, height: 74 } : { width: 172, height: 114 };
  return [
    { minX: -right, minY: -bottom, maxX: -right + 56, maxY: -bottom + 150 },
    { minX: right - 160, minY: -bottom, maxX: right, maxY: -bottom + 56 },
    { minX: right - locator.width - 8, minY: bottom - locator.height - 8, maxX: right, maxY: bottom },
    { minX: -right, minY: bottom - 52, maxX: -right + 190, maxY: bottom },
    // Below the buttons that zoom, the one that asks: on a phone one asks with a finger.
    ...(width < 480 ? [] : [{ minX: -right, minY: -bottom + 112, maxX: -right + 126, maxY: -bottom + 160 }]),
  ];
}
