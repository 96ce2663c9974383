/** Where a position is: the province or country around it, and how far the border is. */
import type { FeatureCollection, LineString, MultiPolygon, Polygon } from "geojson";
import { contains, shortestWay } from "./measure";
import type { Position } from "./types";

/** Provinces near the border, countries elsewhere. */
export type Regions = FeatureCollection<
  Polygon | MultiPolygon,
  { readonly name: string | null; readonly country: string }
>;

export interface Answer {
  /** `Logar, Afghanistan`; null at sea or outside the map. */
  readonly region: string | null;
  /** Great-circle distance to the line, in km; null where the story has none. */
  readonly kmToLine: number | null;
}

export function whereIs(position: Position, regions: Regions, line: LineString | null): Answer {
  const found = regions.features.find(({ geometry }) => contains(geometry, position));
  const parts = found && [found.properties.name, found.properties.country].filter((part) => part !== null);
  return { region: parts?.join(", ") ?? null, kmToLine: line && shortestWay(position, line).km };
}
