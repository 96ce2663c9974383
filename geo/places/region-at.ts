/** Where a position is: the region or country around it, and how far the nearest line of the story is. */
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Position } from "../types";
import { contains, type MeasurableLine, shortestWay } from "./measure";

/** Regions of some countries, and the other countries whole. */
export type Regions = FeatureCollection<
  Polygon | MultiPolygon,
  { readonly name: string | null; readonly country: string }
>;

export interface Answer {
  /** `Logar, Afghanistan`; null at sea or outside the map. */
  readonly region: string | null;
  /** The nearest line of the story and the great-circle distance to it; null where there is none. */
  readonly line: { readonly name: string; readonly km: number } | null;
}

export function whereIs(
  position: Position,
  regions: Regions,
  lines: readonly Pick<MeasurableLine, "name" | "geometry">[],
): Answer {
  const found = regions.features.find(({ geometry }) => contains(geometry, position));
  const parts = found && [found.properties.name, found.properties.country].filter((part) => part !== null);
  const [nearest] = lines
    .map(({ name, geometry }) => ({ name, km: shortestWay(position, geometry).km }))
    .sort((a, b) => a.km - b.km);
  return { region: parts?.join(", ") ?? null, line: nearest ?? null };
}
