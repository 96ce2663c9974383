/** GeoJSON geometry → SVG path data in pixels. */
import type { LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { type Pixel, project } from "../../../geo/map/mercator";

type Drawn = LineString | MultiLineString | Polygon | MultiPolygon;

/** Every row of positions of the geometry: lines and rings. */
export function rowsOf(geometry: Drawn): number[][][] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
  }
}

/**
 * @param origin what becomes [0, 0], in world pixels of `zoom`
 * @returns path data on whole pixels, as Leaflet rounds them; steps, not positions, since they compress better
 */
export function pathOf(geometry: Drawn, zoom: number, origin: Pixel): string {
  const closed = geometry.type === "Polygon" || geometry.type === "MultiPolygon";
  return rowsOf(geometry)
    .map((row) => rowPath(row, zoom, origin, closed))
    .join("");
}

function rowPath(row: number[][], zoom: number, [ox, oy]: Pixel, closed: boolean): string {
  let path = "";
  let previous: Pixel | null = null;
  for (const [longitude, latitude] of row) {
    if (longitude === undefined || latitude === undefined) continue;
    const [px, py] = project([longitude, latitude], zoom);
    const [x, y]: Pixel = [Math.round(px - ox), Math.round(py - oy)];
    if (!previous) path = `M${x} ${y}l`;
    else if (x !== previous[0] || y !== previous[1]) path += step(x - previous[0], y - previous[1], path.endsWith("l"));
    else continue;
    previous = [x, y];
  }
  return path.endsWith("l") ? "" : path + (closed ? "z" : "");
}

const step = (dx: number, dy: number, first: boolean): string =>
  `${first || dx < 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
