/** What the locator draws of a story, made on the server. */
import type { Position } from "../../../geo/types";
import type { BoundedPlace } from "../map-data";
import type { Ground } from "../static/ground-layers";
import { pathOf } from "../static/path";
import type { LocatorData } from "./locator";
import { type LocatorView, locatorPixel, locatorView } from "./locator-geometry";

interface Placed extends BoundedPlace {
  readonly labelAt: Position;
}

/** With more dots than this, those that lie close to others are left out. */
const MOST_DOTS = 60;
/** Then there is one dot in each square with sides of this many pixels. */
const APART = 5;

/** @returns all places if they are few, else lines and places whose dots don't crowd each other, far ones first */
function apart(places: readonly Placed[], view: LocatorView): readonly Placed[] {
  if (places.length <= MOST_DOTS) return places;
  const taken = new Set<string>();
  const isFree = ({ labelAt }: Placed): boolean => {
    const cell = locatorPixel(view, labelAt)
      .map((pixel) => Math.floor(pixel / APART))
      .join(" ");
    return !taken.has(cell) && taken.add(cell).has(cell);
  };
  const far = new Set(places.filter((place) => place.isFar).filter(isFree));
  return places.filter((place) => place.shape === "line" || far.has(place) || isFree(place));
}

export function locatorData(places: readonly Placed[], ground: Ground): LocatorData {
  const view = locatorView(places.map(({ bounds }) => bounds));
  const { zoom, origin } = view;
  return {
    ground,
    view,
    places: apart(places, view).map(({ id, shape, disputed, isFar, name, geometry, labelAt, wayToLine }) => {
      const [x, y] = locatorPixel(view, labelAt);
      const path = geometry.type === "LineString" ? pathOf(geometry, zoom, origin) : undefined;
      const way = wayToLine && pathOf(wayToLine, zoom, origin);
      return { id, shape, disputed, isFar, name, x, y, path, way };
    }),
  };
}
