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

/** How lines keep their width. */
interface Strokes {
  /** Whether the width is in pixels of the screen, however large the drawing is shown. */
  readonly inPixels: boolean;
  /** One pixel of the page, in units of the width. */
  readonly pixel: number;
}

const ON_THE_PAGE: Strokes = { inPixels: true, pixel: 1 };

const effectOf = ({ inPixels }: Strokes) => (inPixels ? ' vector-effect="non-scaling-stroke"' : "");

/** @returns the layers over the relief, bottom to top */
function lineStyles(strokes: Strokes) {
  const px = (pixels: number) => pixels * strokes.pixel;
  const line = `fill="none" stroke-linejoin="round"${effectOf(strokes)}`;
  return {
    coast: `${line} stroke="var(--map-coast)" stroke-width="${px(0.8)}"`,
    rivers: `${line} stroke="var(--map-river)" stroke-width="${px(0.9)}"`,
    lakes: `fill="var(--map-sea)" stroke="var(--map-coast)" stroke-width="${px(0.6)}"${effectOf(strokes)}`,
    provinces: `${line} stroke="var(--map-province-line)" stroke-width="${px(0.8)}" stroke-dasharray="${px(3)} ${px(2)}"`,
    borders: `${line} stroke="var(--map-country-line)" stroke-width="${px(1.1)}"`,
    disputed: `${line} stroke="var(--map-country-line)" stroke-width="${px(1.1)}" stroke-dasharray="${px(5)} ${px(3)}"`,
  };
}

/** @returns SVG whose element `all` holds `land` and `lines`, each at the cell's own position in the world */
export function cellSvg(paths: CellPaths, column: number, row: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg">${drawnCell(paths, [column, row], "l", ON_THE_PAGE)}</svg>`;
}

/** @param outline an id for the land, unique in the picture */
function drawnCell(
  { land = "", ...lines }: CellPaths,
  [column, row]: readonly [number, number],
  outline: string,
  strokes: Strokes,
) {
  const side = CELL + 2 * OVERLAP;
  // The nested SVG clips. The land's path goes beyond it, so that the cut edge doesn't look like a coast.
  const part = (id: string, content: string): string =>
    `<svg id="${id}" x="${column * CELL - OVERLAP}" y="${row * CELL - OVERLAP}" width="${side}" height="${side}" overflow="hidden">${content}</svg>`;
  const { coast, ...others } = lineStyles(strokes);
  const coastline =
    lines.coast === undefined ? `<use href="#${outline}" ${coast}/>` : `<path ${coast} d="${lines.coast}"/>`;
  const drawn = Object.entries(others).map(([layer, style]) => {
    const path = lines[layer as keyof typeof lines];
    return path ? `<path ${style} d="${path}"/>` : "";
  });
  return (
    `<defs><path id="${outline}"${effectOf(strokes)} d="${land}"/></defs><g id="all">` +
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

/**
 * @param magnified how many times as wide as on the page lines are
 * @returns SVG that needs no other file; not every program that draws it knows widths in pixels of the screen, so they
 * are in its own units
 */
export function groundSvg(
  cells: readonly GroundCell[],
  { unitZoom }: GroundLevel,
  { width, height, zoom, origin: [x, y] }: Frame,
  magnified: number,
): string {
  const scale = 2 ** (zoom - unitZoom);
  const strokes: Strokes = { inPixels: false, pixel: magnified / scale };
  const drawn = cells.map(({ paths, column, row }, i) => drawnCell(paths, [column, row], `l${i}`, strokes));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="var(--map-sea)"/>` +
    `<g transform="translate(${-x} ${-y}) scale(${scale})">${drawn.join("")}</g></svg>`
  );
}
