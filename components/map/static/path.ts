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
  const pixels = row.flatMap(([longitude, latitude]): Pixel[] => {
    if (longitude === undefined || latitude === undefined) return [];
    const [x, y] = project([longitude, latitude], zoom);
    return [[Math.round(x - ox), Math.round(y - oy)]];
  });
  const steps = stepsAlong(pixels);
  const [first] = pixels;
  if (!first || steps.length === 0) return "";
  const path = steps.map(([dx, dy], i) => `${i === 0 || dx < 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`);
  return `M${first[0]} ${first[1]}l${path.join("")}${closed ? "z" : ""}`;
}

/** @returns the way from each pixel to the next; steps that go on in the same direction are one */
function stepsAlong(pixels: readonly Pixel[]): Pixel[] {
  const steps: Pixel[] = [];
  for (const [i, [x, y]] of pixels.entries()) {
    const [fromX, fromY] = pixels[i - 1] ?? [x, y];
    const [dx, dy] = [x - fromX, y - fromY];
    if (dx === 0 && dy === 0) continue;
    const [lastX, lastY] = steps.at(-1) ?? [0, 0];
    const goesOn = lastX * dy === lastY * dx && lastX * dx + lastY * dy > 0;
    if (goesOn) steps[steps.length - 1] = [lastX + dx, lastY + dy];
    else steps.push([dx, dy]);
  }
  return steps;
}
