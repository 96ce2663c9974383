/** The ground that a file carries along: what its maps show of it, and no finer than they show it. */
import { CELL, cellsIn, type GroundLevel, levelAt, levelOf } from "../../geo/map/ground-cells";
import { type Box, lighterPath } from "../../geo/map/lighter-path";
import type { View } from "../map/static/ground-layers";

/** Of a pixel: what lies no further from where it was can't be told from it. */
const ASTRAY = 0.7;
/** Of that again: paths are counted in whole numbers, and small ones are short. */
const UNIT = 0.8;
/** How far the drawing of a cell begins before it, in units. */
const OVERLAP = 16;
/** The coarsest level lies under the others, and on the locator: there a pixel is many units. */
const ASTRAY_UNDER = 12;

/** @param cell `1-10-6` @param svg of it @param views of the file's maps @returns the same, lighter */
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

/** What a view shows, in units of the cell's own drawing. Where the world goes round, it is seen a turn further on. */
function boxIn({ zoom, seen }: View, level: GroundLevel, column: number, row: number): Box {
  const scale = 2 ** (level.unitZoom - zoom);
  const cell = cellsIn(seen, zoom, level).find((one) => one.column === column && one.row === row);
  const [x, y] = [(cell?.x ?? column) * CELL - OVERLAP, row * CELL - OVERLAP];
  const [[left, top], [right, bottom]] = seen;
  return { left: left * scale - x, top: top * scale - y, right: right * scale - x, bottom: bottom * scale - y };
}

/** The shapes of places on a picture whose middle is [0, 0], in pixels: what lies outside of it needs no detail. */
export function carriedShapes(
  html: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const seen = [{ left: -width / 2, top: -height / 2, right: width / 2, bottom: height / 2 }];
  return html.replace(/(<path [^>]*?)d="(M[^"]*)"/gu, (all, before: string, path: string) => {
    const light = lighterPath(path, { seen, astray: 0.5, astrayOutside: 16, smallest: 0, unit: 1 });
    // What isn't seen at all is still what a link is drawn by.
    return light === "" ? all : `${before}d="${light}"`;
  });
}
