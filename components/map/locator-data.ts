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

/** As many dots as one can tell apart on so small a map. */
const MOST_DOTS = 60;
/** Pixels between two dots, where there are more. */
const APART = 5;

/** @returns the places whose dots don't lie on one another, the far cities first; all, if they are few */
function apart(places: readonly Placed[]): readonly Placed[] {
  if (places.length <= MOST_DOTS) return places;
  const taken = new Set<string>();
  const isFree = ({ labelAt }: Placed): boolean => {
    const cell = locatorPixel(labelAt)
      .map((pixel) => Math.floor(pixel / APART))
      .join(" ");
    return !taken.has(cell) && taken.add(cell).has(cell);
  };
  const cities = new Set(places.filter(({ kind }) => kind === "city").filter(isFree));
  return places.filter((place) => place.kind === "border" || cities.has(place) || isFree(place));
}

export function locatorData(places: readonly Placed[], ground: string): LocatorData {
  return {
    ground,
    scale: LOCATOR_SCALE,
    size: LOCATOR_SIZE,
    places: apart(places).map(({ id, kind, name, geometry, labelAt, toBorder }) => {
      const [x, y] = locatorPixel(labelAt);
      const path = geometry.type === "LineString" ? pathOf(geometry, LOCATOR_ZOOM, LOCATOR_ORIGIN) : undefined;
      return { id, kind, name, x, y, path, way: toBorder && pathOf(toBorder, LOCATOR_ZOOM, LOCATOR_ORIGIN) };
    }),
  };
}
