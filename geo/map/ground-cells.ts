/**
 * The ground of the world as cells: squares of Web Mercator in three levels of detail. A view fetches those that it shows.
 * Columns are counted from 180° W and wrap around the world: column -1 is the last column, seen across 180°.
 */
import levels from "./ground-levels.json" with { type: "json" };
import type { Pixel } from "./mercator";

export interface GroundLevel {
  /** 0 is the coarsest. */
  readonly index: number;
  /** One unit of the drawing is a world pixel of this zoom. */
  readonly unitZoom: number;
  /** There are 2^grid cells a side. */
  readonly grid: number;
}

export const LEVELS: readonly GroundLevel[] = levels.map((level, index) => ({ index, ...level }));

/** The zoom from which each level is shown. */
const FROM_ZOOM = [Number.NEGATIVE_INFINITY, 4.5, 6.5];

/** The side of a cell in units of its level. */
export const CELL = 4096;

/** @throws RangeError for a level that doesn't exist */
export function levelOf(index: number): GroundLevel {
  const level = LEVELS[index];
  if (!level) throw new RangeError(`no level ${index} of the ground: there are ${LEVELS.length}`);
  return level;
}

export const levelAt = (zoom: number): GroundLevel => levelOf(FROM_ZOOM.findLastIndex((from) => zoom >= from));

export interface Cell {
  /** The column in the view: below 0 or past the last column on the other side of 180°. */
  readonly x: number;
  /** The column under which the cell is stored. */
  readonly column: number;
  readonly row: number;
}

/** The northwest and southeast corners of the view, in world pixels of one zoom. */
export type Corners = readonly [northwest: Pixel, southeast: Pixel];

/** @returns the cells that a view shows, row by row; none north or south of the square world */
export function cellsIn(
  [[left, top], [right, bottom]]: Corners,
  zoom: number,
  { unitZoom, grid }: GroundLevel,
): Cell[] {
  const side = CELL * 2 ** (zoom - unitZoom);
  const count = 2 ** grid;
  const span = (from: number, to: number): number[] => {
    const [first, last] = [Math.floor(from / side), Math.ceil(to / side) - 1];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  };
  const rows = span(top, bottom).filter((row) => row >= 0 && row < count);
  return rows.flatMap((row) => span(left, right).map((x) => ({ x, column: ((x % count) + count) % count, row })));
}

/** @returns `1-10-6`: what a cell's files are called */
export const cellName = ({ index }: GroundLevel, { column, row }: Cell): string => `${index}-${column}-${row}`;

/**
 * Which cells have anything in them, one string per level: hexadecimal, a bit for each cell, row by row from the
 * northwest. All other cells are empty sea.
 */
export type CellIndex = readonly string[];

export function hasCell(cells: CellIndex, { index, grid }: GroundLevel, { column, row }: Cell): boolean {
  const at = row * 2 ** grid + column;
  return ((Number.parseInt(cells[index]?.[at >> 2] ?? "0", 16) >> (at & 3)) & 1) === 1;
}

/** @param names `column-row` of the cells that have something in them */
export function cellIndex(names: ReadonlySet<string>, { grid }: GroundLevel): string {
  const count = 2 ** grid;
  const bit = (at: number): number => (names.has(`${at % count}-${Math.floor(at / count)}`) ? 1 << (at & 3) : 0);
  return Array.from({ length: count ** 2 / 4 }, (_, i) =>
    [0, 1, 2, 3].reduce((digit, k) => digit | bit(4 * i + k), 0).toString(16),
  ).join("");
}
