/** Which cells of the ground a view needs. */
import { describe, expect, it } from "vitest";
import {
  CELL,
  type Cell,
  type Corners,
  cellIndex,
  cellName,
  cellsIn,
  hasCell,
  LEVELS,
  levelAt,
  levelOf,
} from "../../../geo/map/ground-cells";
import { project } from "../../../geo/map/mercator";
import type { Position } from "../../../geo/types";

/** The corners of a frame of 740 × 640 pixels around a position. */
function seenAt(position: Position, zoom: number): Corners {
  const [x, y] = project(position, zoom);
  return [
    [x - 370, y - 320],
    [x + 370, y + 320],
  ];
}

const at = (position: Position, zoom: number): Cell[] => cellsIn(seenAt(position, zoom), zoom, levelAt(zoom));

it.each([
  [2, 0],
  [4.25, 0],
  [4.5, 1],
  [6.25, 1],
  [6.5, 2],
  [9, 2],
])("zoom %d shows level %i", (zoom, index) => {
  expect(levelAt(zoom).index).toBe(index);
});

describe("a view", () => {
  it.each([2, 3.5, 4.5, 5.75, 6.5, 8, 9])("needs few cells at zoom %d", (zoom) => {
    expect(at([69, 34], zoom).length).toBeLessThanOrEqual([2, 4.5, 6.5].includes(zoom) ? 12 : 9);
  });

  it.each([2, 4.5, 6.5, 9])("is covered whole at zoom %d, by no cell that it doesn't show", (zoom) => {
    const level = levelAt(zoom);
    const [[left, top], [right, bottom]] = seenAt([69, 34], zoom);
    const side = CELL * 2 ** (zoom - level.unitZoom);
    const cells = at([69, 34], zoom);
    const [xs, ys] = [cells.map(({ x }) => x), cells.map(({ row }) => row)];
    expect(Math.min(...xs) * side).toBeLessThanOrEqual(left);
    expect((Math.max(...xs) + 1) * side).toBeGreaterThanOrEqual(right);
    expect(Math.min(...ys) * side).toBeLessThanOrEqual(Math.max(0, top));
    expect((Math.max(...ys) + 1) * side).toBeGreaterThanOrEqual(Math.min(256 * 2 ** zoom, bottom));
    for (const { x, row } of cells) {
      expect(x * side < right && (x + 1) * side > left && row * side < bottom && (row + 1) * side > top).toBe(true);
    }
  });

  it("that ends where a cell does needs no more", () => {
    expect(
      cellsIn(
        [
          [0, 0],
          [CELL, CELL],
        ],
        8,
        levelOf(1),
      ),
    ).toEqual([{ x: 0, column: 0, row: 0 }]);
  });

  it("across 180° needs the first columns past the last", () => {
    const columns = [...new Set(at([179.9, -17], 7).map(({ x, column }) => `${x} ${column}`))];
    expect(columns).toEqual(["63 63", "64 0"]);
  });

  it("across 180° from the east needs the last columns before the first", () => {
    const columns = [...new Set(at([-179.9, -17], 7).map(({ x, column }) => `${x} ${column}`))];
    expect(columns).toEqual(["-1 63", "0 0"]);
  });

  it("of the whole world goes round it", () => {
    expect(at([0, 0], 1.5).map(({ column }) => column)).toEqual(expect.arrayContaining([0, 1, 2, 3]));
  });

  it("near the pole needs nothing beyond the world", () => {
    for (const zoom of [2, 5, 7]) for (const { row } of at([20, 84.9], zoom)) expect(row).toBeGreaterThanOrEqual(0);
    for (const { row } of at([20, -84.9], 7)) expect(row).toBeLessThan(64);
  });
});

describe("the index of cells", () => {
  it.each(LEVELS)("of level $index says which there are", (level) => {
    const names = new Set(["0-0", "1-2", `${2 ** level.grid - 1}-${2 ** level.grid - 1}`]);
    const index = LEVELS.map((other) => (other === level ? cellIndex(names, level) : ""));
    for (let row = 0; row < 2 ** level.grid; row++) {
      for (let column = 0; column < 2 ** level.grid; column++) {
        expect(hasCell(index, level, { x: column, column, row })).toBe(names.has(`${column}-${row}`));
      }
    }
  });

  it("finds a cell where it is seen across 180°", () => {
    const level = levelOf(1);
    expect(hasCell(["", cellIndex(new Set(["0-9"]), level), ""], level, { x: 16, column: 0, row: 9 })).toBe(true);
    expect(cellName(level, { x: 16, column: 0, row: 9 })).toBe("1-0-9");
  });
});
