/** What Leaflet is given of a story, and how its places are named on the map. */

import type { LineString } from "geojson";
import type { Subject } from "../../geo/map/ground-labels";
import type { Obstacles } from "../../geo/map/label-obstacles";
import { type LabelCandidate, RANK } from "../../geo/map/labels";
import { positionOf, positionsOf } from "../../geo/places/positions";
import type { Place, Position } from "../../geo/types";
import type { Framed } from "./cameras";
import type { Ground } from "./static/ground-layers";
import { rowsOf } from "./static/path";

export interface MapPlace extends Pick<Place, "id" | "shape" | "name" | "geometry" | "disputed"> {
  /** For a far point: the great circle to the nearest line of the story, drawn while it is chosen. */
  readonly wayToLine?: LineString | undefined;
}

export interface BoundedPlace extends MapPlace, Framed {
  /** The best position for its name. */
  readonly labelAt: Position;
}

/** A place as Leaflet is given it. */
export interface LivePlaceData extends BoundedPlace {
  /** 'Kunar, province, 1 passage': the name of its link. */
  readonly description: string;
}

export interface MapData {
  readonly places: readonly LivePlaceData[];
  /** What the map is about: decides which of the ground's names it shows. */
  readonly subject: Subject;
  readonly ground: Ground;
}

/**
 * In which order shapes take the pointer, the last on top: the wide band around a line must not cover a small area
 * beside it. The line itself is drawn once more over the areas.
 */
const LEVEL = { line: 0, area: 1, point: 2 } as const;

/** @returns the places from the lowest to the highest on the map; otherwise in their own order */
export function inDrawingOrder<T extends MapPlace>(places: readonly T[]): T[] {
  return places.toSorted((a, b) => LEVEL[a.shape] - LEVEL[b.shape]);
}

/** What names keep clear of: the dots, lines and areas of the story's places. */
export function obstaclesOf(places: readonly MapPlace[]): Obstacles {
  return {
    points: places.flatMap(({ geometry }) => (geometry.type === "Point" ? [positionOf(geometry.coordinates)] : [])),
    lines: places.flatMap(({ id, geometry }) =>
      geometry.type === "LineString" ? [{ of: id, positions: positionsOf(geometry.coordinates) }] : [],
    ),
    areas: places.flatMap(({ id, geometry }) =>
      geometry.type === "Polygon" || geometry.type === "MultiPolygon"
        ? [{ of: id, outline: rowsOf(geometry).map(positionsOf) }]
        : [],
    ),
  };
}

/** The name of a place, as a candidate to be placed on the map. */
export function placeLabel({ id, name, geometry, labelAt }: MapPlace & { readonly labelAt: Position }): LabelCandidate {
  const label = { name, kind: "place", rank: RANK.place, place: id } as const;
  switch (geometry.type) {
    case "Point":
      return { ...label, anchor: { type: "dot", position: labelAt } };
    case "LineString":
      return { ...label, anchor: { type: "line", positions: positionsOf(geometry.coordinates) } };
    case "Polygon":
    case "MultiPolygon":
      return { ...label, anchor: { type: "area", position: labelAt, outline: rowsOf(geometry).map(positionsOf) } };
  }
}
