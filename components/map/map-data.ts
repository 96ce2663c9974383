/** What Leaflet is given of a story, and how its places are named on the map. */
import type { LabelCandidate } from "../../geo/labels";
import type { BBox, Place, Position } from "../../geo/types";

export type MapPlace = Pick<Place, "id" | "kind" | "name" | "geometry">;

export interface MapData {
  readonly places: readonly MapPlace[];
  readonly labels: readonly LabelCandidate[];
}

interface Labelled extends MapPlace {
  readonly labelAt: Position;
  readonly bounds: BBox;
}

/** How many positions along a line its name may stand beside. */
const ALONG = 24;

export function placeLabelCandidate({ id, name, geometry, labelAt, bounds }: Labelled): LabelCandidate {
  const label = { name, kind: "place", rank: 0, place: id } as const;
  switch (geometry.type) {
    case "Point":
      return { ...label, anchor: { type: "dot", position: labelAt } };
    case "LineString": {
      const every = Math.max(1, Math.floor(geometry.coordinates.length / ALONG));
      const positions = geometry.coordinates.filter((_, i) => i % every === 0) as unknown as Position[];
      return { ...label, anchor: { type: "line", positions: fromMiddle(positions) } };
    }
    case "Polygon":
    case "MultiPolygon":
      return { ...label, anchor: { type: "area", position: labelAt, bounds } };
  }
}

/** The middle first, then outwards on both sides. */
function fromMiddle<T>(items: readonly T[]): T[] {
  const middle = (items.length - 1) / 2;
  return items
    .map((item, i) => ({ item, distance: Math.abs(i - middle) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ item }) => item);
}
