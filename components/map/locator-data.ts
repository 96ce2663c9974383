/** What the locator draws of a story, made on the server. */
import type { BBox, Position } from "../../geo/types";
import type { LocatorData } from "./locator";
import { LOCATOR_ORIGIN, LOCATOR_SCALE, LOCATOR_SIZE, LOCATOR_ZOOM, locatorPixel } from "./locator-geometry";
import type { MapPlace } from "./map-data";
import { pathOf } from "./path";

interface Placed extends MapPlace {
  readonly labelAt: Position;
  readonly bounds: BBox;
}

export function locatorData(places: readonly Placed[], ground: string): LocatorData {
  return {
    ground,
    scale: LOCATOR_SCALE,
    size: LOCATOR_SIZE,
    places: places.map(({ id, kind, geometry, labelAt, toBorder }) => {
      const [x, y] = locatorPixel(labelAt);
      const path = geometry.type === "LineString" ? pathOf(geometry, LOCATOR_ZOOM, LOCATOR_ORIGIN) : undefined;
      return { id, kind, x, y, path, way: toBorder && pathOf(toBorder, LOCATOR_ZOOM, LOCATOR_ORIGIN) };
    }),
  };
}
