/** The shapes of the world as geo/data/shapes/ holds them: countries, their first-level areas, rivers and lakes. */
import type { Feature, LineString, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from "topojson-specification";
import type { BBox, Position } from "../types";

/** Of places in the project's format; an area of a country has GeoNames' code besides. */
interface ShapeProperties {
  readonly kind: string;
  readonly name: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly aliases?: readonly string[];
  /** ISO 3166-1 alpha-2, or the source's code for an area that has none. Rivers and lakes have none. */
  readonly country?: string;
  /** ISO 3166-2. */
  readonly iso?: string | null;
  readonly wikidata?: string | null;
  readonly source: string;
  readonly licence: string;
  readonly precision: string;
  readonly disputed?: string;
  readonly note?: string;
  /** `XX.01`: GeoNames' first-level area. */
  readonly geonames?: string | null;
}

export type ShapeFeature = Feature<Polygon | MultiPolygon, ShapeProperties>;

/** A river's main line, or a lake: a file of its own, `waters/danube.json`. */
export type WaterFeature = Feature<LineString | Polygon | MultiPolygon, ShapeProperties>;

/** A line of waters/index.json. */
export interface WaterEntry {
  /** The file is named after it. */
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly bounds: BBox;
}

type TopoArea = TopoPolygon<ShapeProperties> | TopoMultiPolygon<ShapeProperties>;

export type CountryFile = Topology<{
  readonly country: TopoArea;
  readonly regions: GeometryCollection<ShapeProperties>;
}>;

/** @param code of the country: `AF` @returns the name of the file that has it alone */
export const countryFile = (code: string): string => `countries/${code}.json`;

/** A line of index.json. */
export interface CountryEntry {
  /** The file is named after it: `AF.json`. */
  readonly code: string;
  readonly id: string;
  readonly name: string;
  readonly bounds: BBox;
  readonly regions: readonly {
    readonly id: string;
    readonly name: string;
    readonly iso: string | null;
    readonly geonames: string | null;
  }[];
}

/** @returns the country, and its first-level areas */
export function shapesOf(file: CountryFile): {
  readonly country: ShapeFeature;
  readonly regions: readonly ShapeFeature[];
} {
  return {
    country: feature(file, file.objects.country) as ShapeFeature,
    regions: feature(file, file.objects.regions).features as ShapeFeature[],
  };
}

/** The numbers of arcs, as deep in lists as the shape has polygons and rings. */
type ArcNumbers = number | readonly ArcNumbers[];

/** @returns the file without the country's first-level areas, and without the arcs that only they have */
export function countryAlone({ arcs, objects, ...rest }: CountryFile): CountryFile {
  const numbers = new Map<number, number>();
  /** The same arcs by their new numbers; `~n` is arc n the other way round. */
  const renumbered = (old: ArcNumbers): ArcNumbers => {
    if (typeof old !== "number") return old.map(renumbered);
    if (old < 0) return ~(renumbered(~old) as number);
    const number = numbers.get(old) ?? numbers.size;
    numbers.set(old, number);
    return number;
  };
  const country = { ...objects.country, arcs: renumbered(objects.country.arcs) } as TopoArea;
  const kept = [...numbers.keys()].flatMap((old) => arcs.slice(old, old + 1));
  return { ...rest, arcs: kept, objects: { country, regions: { ...objects.regions, geometries: [] } } };
}

/** @returns the countries that a position may lie in */
export const countriesAround = ([longitude, latitude]: Position, index: readonly CountryEntry[]): CountryEntry[] =>
  index.filter(
    ({ bounds: [west, south, east, north] }) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
