/** What Leaflet is given of a story, and how its places are named on the map. */

import type { LineString } from "geojson";
import type { LabelCandidate, Obstacles } from "../../geo/map/labels";
import { positionOf, positionsOf } from "../../geo/places/positions";
import type { BBox, Place, Position } from "../../geo/types";
import type { Framed } from "./cameras";
import type { Ground } from "./static/ground-layers";
import { rowsOf } from "./static/path";

export interface MapPlace extends Pick<Place, "id" | "shape" | "name" | "geometry" | "disputed"> {
  /** For a far point: the great circle to the nearest line of the story, drawn while it is chosen. */
  readonly wayToLine?: LineString | undefined;
}

export interface BoundedPlace extends MapPlace, Framed {}

/** A place as Leaflet is given it. */
export interface LivePlaceData extends BoundedPlace {
  /** 'Kunar, province, 1 passage': the name of its link. */
  readonly description: string;
}

export interface MapData {
  readonly places: readonly LivePlaceData[];
  /** Their names; those on the ground come with its cells. */
  readonly labels: readonly LabelCandidate[];
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

/** What names keep clear of: the dots, lines and outlines of the story's places. */
export function obstaclesOf(places: readonly MapPlace[]): Pick<Obstacles, "points" | "lines"> {
  const geometries = places.map(({ geometry }) => geometry);
  return {
    points: geometries.filter((g) => g.type === "Point").map((g) => positionOf(g.coordinates)),
    lines: geometries.flatMap((g) => (g.type === "Point" ? [] : rowsOf(g).map(positionsOf))),
  };
}

interface Labelled extends MapPlace {
  readonly labelAt: Position;
  readonly bounds: BBox;
}

/** How many positions along a line its name may stand beside. */
const ALONG = 96;

export function placeLabelCandidate({ id, name, geometry, labelAt, bounds }: Labelled): LabelCandidate {
  const label = { name, kind: "place", rank: 0, place: id } as const;
  switch (geometry.type) {
    case "Point":
      return { ...label, anchor: { type: "dot", position: labelAt } };
    case "LineString": {
      const every = Math.max(1, Math.floor(geometry.coordinates.length / ALONG));
      const positions = positionsOf(geometry.coordinates.filter((_, i) => i % every === 0));
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
