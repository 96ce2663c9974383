/** The ground inside a story's file: only what its maps show, and in no more detail than they show it. */
import { CELL, cellsIn, type GroundLevel, levelAt, levelOf } from "../../geo/map/ground-cells";
import { type Box, lighterPath } from "../../geo/map/lighter-path";
import { OVERLAP } from "../map/static/ground";
import type { View } from "../map/static/ground-layers";

/** How far, in pixels, a simplified line may lie from the original: too little to see. */
const ASTRAY = 0.7;
/** The grid that positions are rounded to, as a part of ASTRAY: small whole numbers make short paths. */
const UNIT = 0.8;
/** As ASTRAY, but in units, for the coarsest level under the others and in the locator: a pixel is many units there. */
const ASTRAY_UNDER = 12;

/** @param cell `1-10-6` @param svg its drawing @param views of the file's maps @returns the drawing, simplified */
export function carriedCell(cell: string, svg: string, views: readonly View[]): string {
  const [index = 0, column = 0, row = 0] = cell.split("-").map(Number);
  const level = levelOf(index);
  const shown = views.filter(({ zoom }) => levelAt(zoom) === level);
  const isUnder = shown.length === 0;
  const finest = isUnder ? ASTRAY_UNDER : Math.min(...shown.map(({ zoom }) => ASTRAY * 2 ** (level.unitZoom - zoom)));
  const seen = isUnder || index === 0 ? null : shown.map((view) => boxIn(view, level, column, row));
  const unit = Math.max(1, Math.floor(finest * UNIT));
  const lightening = { seen, astray: finest, astrayOutside: 12 * finest, smallest: 4 * finest, unit };
  return svg.replace(
    / d="(M[^"]*)"/gu,
    (_, path: string) => ` d="${lighterPath(path, lightening)}"${unit === 1 ? "" : ` transform="scale(${unit})"`}`,
  );
}

/** @returns the box that a view shows, in units of the cell's drawing. Past 180° the cell is seen a turn further on. */
function boxIn({ zoom, seen }: View, level: GroundLevel, column: number, row: number): Box {
  const scale = 2 ** (level.unitZoom - zoom);
  const cell = cellsIn(seen, zoom, level).find((one) => one.column === column && one.row === row);
  const [x, y] = [(cell?.x ?? column) * CELL - OVERLAP, row * CELL - OVERLAP];
  const [[left, top], [right, bottom]] = seen;
  return { left: left * scale - x, top: top * scale - y, right: right * scale - x, bottom: bottom * scale - y };
}

/** Simplifies places' shapes in a picture of this size, in pixels, with [0, 0] in the middle: outside it, coarsely. */
export function carriedShapes(
  html: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const seen = [{ left: -width / 2, top: -height / 2, right: width / 2, bottom: height / 2 }];
  return html.replace(/(<path [^>]*?)d="(M[^"]*)"/gu, (all, before: string, path: string) => {
    const light = lighterPath(path, { seen, astray: 0.5, astrayOutside: 16, smallest: 0, unit: 1 });
    // A shape that would vanish stays as it is: a link needs a shape.
    return light === "" ? all : `${before}d="${light}"`;
  });
}
