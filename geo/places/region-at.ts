/** Where a position is: the region or country around it, and how far the nearest line of the story is. */
import type { Position } from "../types";
import { contains, type MeasurableLine, shortestWay } from "./measure";
import type { ShapeFeature } from "./world-shapes";

/** The first-level areas of a country. */
export interface Regions {
  readonly country: string;
  readonly regions: readonly Pick<ShapeFeature, "geometry" | "properties">[];
}

export interface Answer {
  /** `Logar, Afghanistan`; null at sea. */
  readonly region: string | null;
  /** The nearest line of the story and the great-circle distance to it; null where there is none. */
  readonly line: { readonly name: string; readonly km: number } | null;
}

export function whereIs(
  position: Position,
  around: readonly Regions[],
  lines: readonly Pick<MeasurableLine, "name" | "geometry">[],
): Answer {
  const [found] = around.flatMap(({ country, regions }) =>
    regions
      .filter(({ geometry }) => contains(geometry, position))
      .map(({ properties: { name } }) => (name === country ? country : `${name}, ${country}`)),
  );
  const [nearest] = lines
    .map(({ name, geometry }) => ({ name, km: shortestWay(position, geometry).km }))
    .sort((a, b) => a.km - b.km);
  return { region: found ?? null, line: nearest ?? null };
}
