/** The ground as one SVG file. Both the server's picture and Leaflet show it with `<use>`, so it is fetched once. */
import type { FeatureCollection, MultiLineString, MultiPolygon } from "geojson";
import { type Pixel, project } from "../../geo/mercator";
import type { BBox } from "../../geo/types";
import { pathOf } from "./path";

/** What geo/data/ground.geojson covers. */
export const GROUND_BOUNDS: BBox = [19, 15, 85, 50];
/** One unit of the drawing is a world pixel of this zoom. */
export const GROUND_ZOOM = 8;

const [LEFT, TOP] = project([GROUND_BOUNDS[0], GROUND_BOUNDS[3]], GROUND_ZOOM);
const [RIGHT, BOTTOM] = project([GROUND_BOUNDS[2], GROUND_BOUNDS[1]], GROUND_ZOOM);

/** Northwest corner in world pixels of GROUND_ZOOM; width and height in the same. */
export const GROUND_ORIGIN: Pixel = [LEFT, TOP];
export const GROUND_SIZE: Pixel = [RIGHT - LEFT, BOTTOM - TOP];

/** Colours come from the page that uses it, through custom properties: one file for light, dark and paper. */
const STROKE = 'fill="none" stroke-linejoin="round" vector-effect="non-scaling-stroke"';
const LAYERS: Record<string, string> = {
  land: 'fill="var(--map-land)" stroke="var(--map-coast)" stroke-width="0.8" vector-effect="non-scaling-stroke"',
  provinces: `${STROKE} stroke="var(--map-province-line)" stroke-width="0.7" stroke-dasharray="3 2"`,
  borders: `${STROKE} stroke="var(--map-country-line)" stroke-width="1"`,
};

/** @param ground features `land`, `borders` and `provinces`, as geo/build makes them */
export function groundSvg(ground: FeatureCollection<MultiPolygon | MultiLineString>): string {
  const paths = Object.entries(LAYERS).map(([id, attributes]) => {
    const feature = ground.features.find((f) => f.id === id);
    if (!feature) throw new Error(`geo/data/ground.geojson: no feature "${id}"`);
    return `<path ${attributes} d="${pathOf(feature.geometry, GROUND_ZOOM, GROUND_ORIGIN)}"/>`;
  });
  const [width, height] = GROUND_SIZE.map(Math.round);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><g id="ground">${paths.join("")}</g></svg>`;
}
