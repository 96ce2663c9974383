/** What is in the cells of the ground. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type CellPaths, cellSvg } from "../../../components/map/static/ground";
import {
  CELL,
  type Corners,
  cellIndex,
  cellsIn,
  type GroundLevel,
  hasCell,
  LEVELS,
  levelAt,
  levelOf,
} from "../../../geo/map/ground-cells";
import { project } from "../../../geo/map/mercator";
import type { Position } from "../../../geo/types";
import { groundNames, unpacked } from "../data";

const levels = LEVELS.map(({ index }) => unpacked<Record<string, CellPaths>>(`ground/${index}.json.br`));
const OVERLAP = 16;
const UNSEEN = 32;

/** The rows of positions in a cell's path data: `M` and `l`, each with numbers. */
function rows(path: string): [number, number][][] {
  return path
    .split("M")
    .slice(1)
    .map((row) => {
      const numbers = (row.match(/-?\d+/gu) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: Math.floor(numbers.length / 2) }, (_, i): [number, number] => {
        x += numbers[2 * i] ?? 0;
        y += numbers[2 * i + 1] ?? 0;
        return [x, y];
      });
    });
}

/** Whether a point of a cell, in its own units, is on land, by the even–odd rule. */
function isLand(path: string, [px, py]: readonly [number, number]): boolean {
  let inside = false;
  for (const row of rows(path)) {
    for (const [i, [x, y]] of row.entries()) {
      const [x0, y0] = row[(i + row.length - 1) % row.length] ?? [x, y];
      if (y > py !== y0 > py && px < x0 + ((py - y0) / (y - y0)) * (x - x0)) inside = !inside;
    }
  }
  return inside;
}

/** Whether the world at [longitude, latitude] is land in the cells of a level. */
function isOnLand(position: Position, { index, grid, unitZoom }: GroundLevel): boolean {
  const [x, y] = project(position, unitZoom);
  const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
  expect(Math.max(column, row)).toBeLessThan(2 ** grid);
  const { land = "" } = levels[index]?.[`${column}-${row}`] ?? {};
  return isLand(land, [x - column * CELL + OVERLAP, y - row * CELL + OVERLAP]);
}

describe.each(LEVELS)("level $index", { timeout: 60_000 }, (level) => {
  it.each<[string, Position, boolean]>([
    ["Kabul", [69.17, 34.53], true],
    ["London", [-0.5, 51.6], true],
    ["the middle of the Sahara", [10, 23], true],
    ["Chukotka, west of 180°", [178, 67.5], true],
    ["Chukotka, east of 180°", [-176, 67.2], true],
    ["Greenland's ice", [-40, 75], true],
    ["Antarctica", [100, -75], true],
    ["the Caspian Sea", [50.8, 41.7], false],
    ["the Arabian Sea", [63.5, 20], false],
    ["the Pacific on 180°", [179.99, 30], false],
    ["the Arctic Ocean", [0, 84.9], false],
  ])("%s", (_, position, expected) => {
    expect(isOnLand(position, level)).toBe(expected);
  });

  it("has nothing past what its cells may draw", () => {
    const most = CELL + 2 * OVERLAP + UNSEEN;
    const some = Object.values(levels[level.index] ?? {}).filter((_, i) => i % (level.index === 2 ? 20 : 4) === 0);
    for (const paths of some) {
      for (const path of Object.values(paths) as string[]) {
        for (const [x, y] of rows(path).flat()) {
          if (Math.min(x, y) < -UNSEEN - 1 || Math.max(x, y) > most + 1) throw new Error(`${x} ${y}`);
        }
      }
    }
  });

  it("has no gap where cells meet: both sides of an edge have the same land on it", () => {
    const cells = levels[level.index] ?? {};
    const keys = Object.keys(cells).filter((_, i) => i % (level.index === 2 ? 80 : 6) === 0);
    for (const key of keys) {
      const [column = 0, row = 0] = key.split("-").map(Number);
      const east = cells[`${(column + 1) % 2 ** level.grid}-${row}`]?.land ?? "";
      const here = cells[key]?.land ?? "";
      for (let y = 100.37; y < CELL; y += 797) {
        // A coast closer than two units may be on the other side after rounding.
        const [a, b] = [here, east].map((land, i) =>
          [-2, 0, 2].map((by) => isLand(land, [(i === 0 ? CELL : 0) + OVERLAP + 0.41, y + by])),
        );
        if (new Set([...(a ?? []), ...(b ?? [])]).size === 2 && new Set(a).size + new Set(b).size > 2) continue;
        expect(a, `${level.index}-${key} at ${y}`).toEqual(b);
      }
    }
  });

  it("draws no coast along 180°", () => {
    const last = 2 ** level.grid - 1;
    for (const [key, { land, coast }] of Object.entries(levels[level.index] ?? {})) {
      const column = Number(key.split("-")[0]);
      if (!land || (column !== 0 && column !== last)) continue;
      const edge = column === 0 ? OVERLAP : CELL + OVERLAP;
      for (const row of rows(coast ?? "")) {
        for (const [i, [x, y]] of row.entries()) {
          const [x0 = 0, y0 = 0] = row[i - 1] ?? [];
          if (i > 0 && x === edge && x0 === edge) expect(Math.abs(y - y0), key).toBeLessThan(2);
        }
      }
    }
  });
});

it("has land at the finest level under every city that has it at a coarser one", { timeout: 60_000 }, () => {
  const has = (position: Position) => (level: GroundLevel) => isOnLand(position, level);
  // Outlines are simplified differently at each level, so this looks within about six kilometres.
  const near = ([longitude, latitude]: Position) =>
    [-0.06, 0, 0.06].flatMap((dx) => [-0.06, 0, 0.06].map((dy): Position => [longitude + dx, latitude + dy]));
  const drowned = groundNames.filter(
    ({ kind, position }) =>
      kind === "city" &&
      [levelOf(0), levelOf(1)].some(has(position)) &&
      !near(position).some((around) => isOnLand(around, levelOf(2))),
  );
  // Islets, each of a few kilometres.
  expect(drowned.map(({ name }) => name)).toEqual(["Mengellang", "Yangor", "Culebra"]);
});

describe("what views cost, compressed", { timeout: 60_000 }, () => {
  const sizes = new Map<string, number>();
  const sizeOf = (index: number, column: number, row: number): number => {
    const key = `${index}-${column}-${row}`;
    const paths = levels[index]?.[`${column}-${row}`];
    const known = sizes.get(key);
    if (known !== undefined || !paths) return known ?? 0;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    const size = brotliCompressSync(cellSvg(paths, column, row), { params }).length;
    sizes.set(key, size);
    return size;
  };
  const relief = new Map(
    readdirSync("geo/data/relief").map((file) => [file, statSync(`geo/data/relief/${file}`).size]),
  );

  /** In a frame of 740 × 640 pixels. */
  function view(position: Position, zoom: number): { readonly seen: Corners; readonly level: GroundLevel } {
    const [x, y] = project(position, zoom);
    return {
      level: levelAt(zoom),
      seen: [
        [x - 370, y - 320],
        [x + 370, y + 320],
      ],
    };
  }

  it.each<[string, Position, number]>([
    ["Afghanistan", [67, 34], 5.75],
    ["France", [2.5, 46.7], 5.75],
    ["Germany", [10, 51], 6.25],
    ["Greece", [24, 38.5], 6.5],
    ["Japan", [138, 37], 5.5],
    ["Nigeria", [8, 9], 6],
    ["Norway", [10, 62], 5.5],
    ["the Philippines", [122, 12], 5.5],
    ["the United Kingdom", [-3, 54.5], 5.5],
    ["Chile's south", [-72, -47], 6],
    ["Fiji", [179, -17.5], 7],
    ["Kunar", [71, 35], 8],
  ])("%s: lines at most 60 kB, with relief 100 kB", (_, position, zoom) => {
    const { seen, level } = view(position, zoom);
    const lines = cellsIn(seen, zoom, level).reduce(
      (sum, { column, row }) => sum + sizeOf(level.index, column, row),
      0,
    );
    expect(lines).toBeLessThanOrEqual(60_000);
    const of = levelOf(Math.min(1, level.index));
    const shaded = cellsIn(seen, zoom, of).map(
      ({ column, row }) => relief.get(`${of.index}-${column}-${row}.webp`) ?? 0,
    );
    expect(lines + shaded.reduce((a, b) => a + b)).toBeLessThanOrEqual(100_000);
  });

  it("all cells are far below 40 MB, even if what is compressed weighs as much again", () => {
    const drawn = levels.flatMap((cells) =>
      Object.entries(cells).map(([key, paths]) => {
        const [column = 0, row = 0] = key.split("-").map(Number);
        return cellSvg(paths, column, row).length;
      }),
    );
    const total = 2 * drawn.reduce((a, b) => a + b) + [...relief.values()].reduce((a, b) => a + b);
    expect(total).toBeLessThan(40_000_000);
  });
});

it("the index has the cells that there are", () => {
  const index = LEVELS.map((level) => cellIndex(new Set(Object.keys(levels[level.index] ?? {})), level));
  for (const level of LEVELS) {
    const count = cellsIn(
      [
        [0, 0],
        [CELL * 2 ** level.grid, CELL * 2 ** level.grid],
      ],
      level.unitZoom,
      level,
    ).filter((cell) => hasCell(index, level, cell)).length;
    expect(count).toBe(Object.keys(levels[level.index] ?? {}).length);
  }
});

describe("names of waters", () => {
  const waters = groundNames.filter(({ kind }) => kind === "water");

  it("are of all oceans, and many seas and lakes", () => {
    expect(waters.length).toBeGreaterThan(90);
  });

  it.each(waters)("$name stands on water", ({ position }) => {
    const { unitZoom } = levelOf(1);
    const [x, y] = project(position, unitZoom);
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
    const { land = "", lakes = "" } = levels[1]?.[`${column}-${row}`] ?? {};
    const at = [x - column * CELL + OVERLAP, y - row * CELL + OVERLAP] as const;
    const inLake = lakes.split("M").some((ring) => isLand(`M${ring}`, at));
    expect(inLake || !isLand(land, at)).toBe(true);
  });
});

it("the pictures of relief are WebP, each at most 50 kB", () => {
  for (const file of readdirSync("geo/data/relief")) {
    const bytes = readFileSync(`geo/data/relief/${file}`);
    expect(bytes.length, file).toBeLessThanOrEqual(50_000);
    expect(bytes.toString("latin1", 0, 4) + bytes.toString("latin1", 8, 12)).toBe("RIFFWEBP");
  }
});
