/**
 * The ground as SVG files. The server's picture and Leaflet both show them with `<use>`, so each is fetched once. Colours
 * come from the page through custom properties: one file for light, dark and paper.
 */
import type { FeatureCollection, MultiLineString, MultiPolygon } from "geojson";
import levels from "../../../geo/map/ground-levels.json" with { type: "json" };
import { type Pixel, project } from "../../../geo/map/mercator";
import type { BBox } from "../../../geo/types";
import { pathOf } from "./path";

export interface GroundLevel {
  /** Whether the edge of its land is the coast; else it is where the drawing was cut. */
  readonly hasCoast: boolean;
  /** [west, south, east, north] of what it covers. */
  readonly bounds: BBox;
  /** One unit of the drawing is a world pixel of this zoom. */
  readonly unitZoom: number;
}

/** All of the ground, for zooms below NEAR_FROM; and what is drawn finer, for those from there on. */
export const FAR: GroundLevel = { hasCoast: true, ...level(levels.far) };
export const NEAR: GroundLevel = { hasCoast: false, ...level(levels.near) };
export const NEAR_FROM = 6.5;

function level({ bounds, unitZoom }: { bounds: number[]; unitZoom: number }): Pick<GroundLevel, "bounds" | "unitZoom"> {
  const [west = 0, south = 0, east = 0, north = 0] = bounds;
  return { bounds: [west, south, east, north], unitZoom };
}

export interface Extent {
  /** Northwest corner in world pixels of the level's unit zoom. */
  readonly origin: Pixel;
  readonly size: Pixel;
}

export function extentOf({ bounds: [west, south, east, north], unitZoom }: GroundLevel): Extent {
  const [left, top] = project([west, north], unitZoom);
  const [right, bottom] = project([east, south], unitZoom);
  return { origin: [left, top], size: [right - left, bottom - top] };
}

const LINE = 'fill="none" stroke-linejoin="round" vector-effect="non-scaling-stroke"';
const AREA = 'vector-effect="non-scaling-stroke"';
/** Under the relief, and over it. @param k times as wide as on the page */
const layers = (k: number) =>
  ({
    land: { land: `${AREA} fill="var(--map-land)" stroke="none"` },
    lines: {
      coast: `${LINE} stroke="var(--map-coast)" stroke-width="${0.8 * k}"`,
      rivers: `${LINE} stroke="var(--map-river)" stroke-width="${0.9 * k}"`,
      lakes: `${AREA} fill="var(--map-sea)" stroke="var(--map-coast)" stroke-width="${0.6 * k}"`,
      provinces: `${LINE} stroke="var(--map-province-line)" stroke-width="${0.8 * k}" stroke-dasharray="${3 * k} ${2 * k}"`,
      borders: `${LINE} stroke="var(--map-country-line)" stroke-width="${1.1 * k}"`,
    },
  }) as const;

export type Ground = FeatureCollection<MultiPolygon | MultiLineString>;

/**
 * @param ground features `land`, `lakes`, `rivers`, `provinces`, `borders`
 * @param magnified how many times as wide as on the page its lines are
 * @returns SVG with the groups `land` and `lines`
 */
export function groundSvg(ground: Ground, level: GroundLevel, magnified = 1): string {
  const { origin, size } = extentOf(level);
  const path = (id: string): string => {
    const feature = ground.features.find((f) => f.id === id);
    if (!feature) throw new Error(`the ground has no feature "${id}"`);
    return pathOf(feature.geometry, level.unitZoom, origin);
  };
  // The coast is the outline of the land, drawn over the relief.
  const {
    land,
    lines: { coast, ...lines },
  } = layers(magnified);
  const drawn = (attributes: Record<string, string>): string =>
    Object.entries(attributes)
      .map(([id, attribute]) => `<path ${attribute} d="${path(id)}"/>`)
      .join("");
  const [width, height] = size.map(Math.round);
  // The sea is drawn, not left open: the relief blends with what lies in the same picture.
  const sea = level.hasCoast ? `<rect width="${width}" height="${height}" fill="var(--map-sea)"/>` : "";
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
    `<defs><path id="l" vector-effect="non-scaling-stroke" d="${path("land")}"/></defs>` +
    `<g id="land">${sea}<use href="#l" ${land.land}/></g>` +
    `<g id="lines">${level.hasCoast ? `<use href="#l" ${coast}/>` : ""}${drawn(lines)}</g></svg>`
  );
}
