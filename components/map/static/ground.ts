/**
 * The cells of the ground as SVG files. The server's pictures and Leaflet show them with `<use>`, so each is fetched
 * once. Colours come from the page through custom properties: one file for light, dark and paper.
 */
import { CELL, type GroundLevel } from "../../../geo/map/ground-cells";

/** How far the drawing of a cell reaches beyond it, in units, so that no gap shows where cells meet. */
export const OVERLAP = 16;

/** Path data by layer, from OVERLAP units northwest of the cell. Without `coast`, the outline of `land` is it. */
export interface CellPaths {
  readonly land?: string;
  readonly coast?: string;
  readonly rivers?: string;
  readonly lakes?: string;
  readonly provinces?: string;
  readonly borders?: string;
  readonly disputed?: string;
}

const LINE = 'fill="none" stroke-linejoin="round" vector-effect="non-scaling-stroke"';
const AREA = 'vector-effect="non-scaling-stroke"';
/** The layers over the relief, bottom to top. @param k how many times as wide as on the page lines are */
const lineStyles = (k: number) =>
  ({
    coast: `${LINE} stroke="var(--map-coast)" stroke-width="${0.8 * k}"`,
    rivers: `${LINE} stroke="var(--map-river)" stroke-width="${0.9 * k}"`,
    lakes: `${AREA} fill="var(--map-sea)" stroke="var(--map-coast)" stroke-width="${0.6 * k}"`,
    provinces: `${LINE} stroke="var(--map-province-line)" stroke-width="${0.8 * k}" stroke-dasharray="${3 * k} ${2 * k}"`,
    borders: `${LINE} stroke="var(--map-country-line)" stroke-width="${1.1 * k}"`,
    disputed: `${LINE} stroke="var(--map-country-line)" stroke-width="${1.1 * k}" stroke-dasharray="${5 * k} ${3 * k}"`,
  }) as const;

/** @returns SVG whose element `all` holds `land` and `lines`, each at the cell's own position in the world */
export function cellSvg(paths: CellPaths, column: number, row: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg">${drawnCell(paths, [column, row], "l", 1)}</svg>`;
}

/** @param outline an id for the land, unique in the picture @param k how many times as wide as on the page lines are */
function drawnCell(
  { land = "", ...lines }: CellPaths,
  [column, row]: readonly [number, number],
  outline: string,
  k: number,
) {
  const side = CELL + 2 * OVERLAP;
  // The nested SVG clips. The land's path goes beyond it, so that the cut edge doesn't look like a coast.
  const part = (id: string, content: string): string =>
    `<svg id="${id}" x="${column * CELL - OVERLAP}" y="${row * CELL - OVERLAP}" width="${side}" height="${side}" overflow="hidden">${content}</svg>`;
  const { coast, ...others } = lineStyles(k);
  const coastline =
    lines.coast === undefined ? `<use href="#${outline}" ${coast}/>` : `<path ${coast} d="${lines.coast}"/>`;
  const drawn = Object.entries(others).map(([layer, style]) => {
    const path = lines[layer as keyof typeof lines];
    return path ? `<path ${style} d="${path}"/>` : "";
  });
  return (
    `<defs><path id="${outline}" vector-effect="non-scaling-stroke" d="${land}"/></defs><g id="all">` +
    part(
      "land",
      `<rect width="${side}" height="${side}" fill="var(--map-sea)"/><use href="#${outline}" fill="var(--map-land)"/>`,
    ) +
    part("lines", `${land && coastline}${drawn.join("")}`) +
    "</g>"
  );
}

/** A cell in a picture that can't load other files. */
export interface GroundCell {
  readonly paths: CellPaths;
  /** The column at which it is seen, which continues across 180°. */
  readonly column: number;
  readonly row: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** The northwest corner in world pixels of `zoom`. */
  readonly origin: readonly [number, number];
}

/** @param magnified how many times as wide as on the page lines are @returns SVG that needs no other file */
export function groundSvg(
  cells: readonly GroundCell[],
  { unitZoom }: GroundLevel,
  { width, height, zoom, origin: [x, y] }: Frame,
  magnified: number,
): string {
  const scale = 2 ** (zoom - unitZoom);
  const drawn = cells.map(({ paths, column, row }, i) => drawnCell(paths, [column, row], `l${i}`, magnified / scale));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="var(--map-sea)"/>` +
    `<g transform="translate(${-x} ${-y}) scale(${scale})">${drawn.join("")}</g></svg>`
  );
}
