/** GeoJSON geometry → the same in KML. */
import type { Element } from "xast";
import { x } from "xastscript";
import type { Place } from "../types";

/** @returns Point, LineString, Polygon, or a MultiGeometry of polygons; longitude,latitude, on the ground */
export function kmlGeometry(geometry: Place["geometry"]): Element {
  switch (geometry.type) {
    case "Point":
      return x("Point", [coordinates([geometry.coordinates])]);
    case "LineString":
      return x("LineString", [onTheGround(), coordinates(geometry.coordinates)]);
    case "Polygon":
      return polygon(geometry.coordinates);
    case "MultiPolygon":
      return x("MultiGeometry", geometry.coordinates.map(polygon));
  }
}

function polygon([outer = [], ...holes]: readonly number[][][]): Element {
  return x("Polygon", [
    onTheGround(),
    x("outerBoundaryIs", [ring(outer)]),
    ...holes.map((hole) => x("innerBoundaryIs", [ring(hole)])),
  ]);
}

const ring = (positions: readonly number[][]): Element => x("LinearRing", [coordinates(positions)]);

/** Without it a globe draws long edges through the ground. */
const onTheGround = (): Element => x("tessellate", "1");

const coordinates = (positions: readonly number[][]): Element =>
  x("coordinates", positions.map((position) => position.join(",")).join(" "));
