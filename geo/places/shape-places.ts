/**
 * Turns shapes of the world into places of a story. Kept out of world-shapes.ts, which the movable map also loads.
 */
import type { Place } from "../types";
import { wound } from "./measure";
import type { ShapeFeature, WaterFeature } from "./world-shapes";

/** @returns the shape as a place, which is found in texts by its names */
export const placeOfShape = ({ id, geometry, properties }: ShapeFeature | WaterFeature): Place => ({
  id: String(id),
  shape: geometry.type === "LineString" ? "line" : "area",
  kind: properties.kind,
  name: properties.name,
  names: properties.names ?? {},
  aliases: properties.aliases ?? [],
  otherNames: [],
  countries: /^[A-Z]{2}$/u.test(properties.country ?? "") ? [properties.country ?? ""] : [],
  iso: properties.iso ?? null,
  wikidata: properties.wikidata ?? null,
  source: properties.source,
  licence: properties.licence,
  precision: properties.precision,
  disputed: properties.disputed ?? null,
  note: properties.note ?? null,
  geometry: wound(geometry),
});
