/**
 * Cuts what is drawn of the world into square cells, as path data. Near 180° the drawing continues on the other side of
 * the world.
 */
import { WORLD } from "./world.mjs";

/**
 * In units of the level: a cell's side; how far its drawing reaches beyond it; and how much farther out it is cut, to
 * hide the cut edge.
 */
const SIDE = 4096;
const OVERLAP = 16;
const UNSEEN = 32;

/**
 * @param layers rows of positions in units of zoom 10, by name; `land` and `lakes` are rings
 * @param level {unitZoom, grid, smallest}: a unit is a world pixel of unitZoom, there are 2^grid cells a side, and rings
 * are left out below `smallest` square units
 * @returns {Record<string, Record<string, string>>} path data by layer, by `x-y` of the cell; relative to its northwest
 * corner less OVERLAP, on whole units. `coast` is there only where it differs from the outline of the land: at the
 * edges of the world.
 */
export function cut(layers, { unitZoom, grid, smallest }) {
  const scale = 2 ** (unitZoom - 10);
  const world = WORLD * scale;
  const cells = {};
  const add = (x, y, layer, path) => {
    if (path === "") return;
    cells[`${x}-${y}`] ??= {};
    const cell = cells[`${x}-${y}`];
    cell[layer] = (cell[layer] ?? "") + path;
  };
  for (const [layer, rows] of Object.entries(layers)) {
    const isArea = layer === "land" || layer === "lakes";
    for (const row of rows) {
      const scaled = row.map(([x, y]) => [x * scale, y * scale]);
      if (isArea && Math.abs(ringArea(scaled)) < smallest) continue;
      for (const copy of copies(scaled, world)) {
        eachCell(copy, isArea, 2 ** grid, (x, y, pieces) => {
          const path = pieces.map((piece) => pathOf(piece, x, y, isArea)).join("");
          add(x, y, layer, path);
          if (layer === "land" && path !== "" && isAtEdge(x, 2 ** grid)) {
            const lines = coastOf(copy, world).flatMap((line) => clipLineToCell(line, x, y));
            add(x, y, "coast", lines.map((line) => pathOf(line, x, y, false)).join(""));
          }
        });
      }
    }
  }
  for (const [key, cell] of Object.entries(cells)) {
    if (isAtEdge(Number(key.split("-")[0]), 2 ** grid) && cell.land) cell.coast ??= "";
  }
  return sorted(cells);
}

const isAtEdge = (x, columns) => x === 0 || x === columns - 1;

const sorted = (cells) => {
  const order = (key) => key.split("-").map(Number);
  const keys = Object.keys(cells).sort((a, b) => order(a)[0] - order(b)[0] || order(a)[1] - order(b)[1]);
  return Object.fromEntries(keys.map((key) => [key, cells[key]]));
};

function ringArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += (ring[i - 1][0] - ring[i][0]) * (ring[i - 1][1] + ring[i][1]);
  return sum / 2;
}

/** The row itself and, if it comes near 180°, a copy shifted to the other side of the world. */
function copies(row, world) {
  const xs = row.map(([x]) => x);
  const [least, most] = [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))];
  const reach = OVERLAP + UNSEEN;
  const shifted = (by) => row.map(([x, y]) => [x + by, y]);
  return [row, ...(most > world - reach ? [shifted(-world)] : []), ...(least < reach ? [shifted(world)] : [])];
}

/** The ring as lines, without its edges along 180°, where the source cut it. */
function coastOf(ring, world) {
  const isCut = ([x], [toX]) => [0, world].some((edge) => Math.abs(x - edge) < 0.01 && Math.abs(toX - edge) < 0.01);
  const lines = [];
  let line = [ring[0]];
  for (let i = 1; i < ring.length; i++) {
    if (isCut(ring[i - 1], ring[i])) {
      if (line.length > 1) lines.push(line);
      line = [ring[i]];
    } else line.push(ring[i]);
  }
  if (line.length > 1) lines.push(line);
  return lines;
}

const spanOf = (index) => [index * SIDE - OVERLAP - UNSEEN, (index + 1) * SIDE + OVERLAP + UNSEEN];

/** Calls `found` with what lies in each cell. Cuts by columns first, so that a row isn't scanned for every cell. */
function eachCell(row, isArea, count, found) {
  const clip = isArea ? (pieces, axis, span) => pieces.map((piece) => clipRing(piece, axis, span)) : clipLines;
  for (const x of indexes(row, 0, count)) {
    const column = clip([row], 0, spanOf(x)).filter((piece) => piece.length > 1);
    const ys = new Set(column.flatMap((piece) => indexes(piece, 1, count)));
    for (const y of [...ys].sort((a, b) => a - b)) {
      const pieces = clip(column, 1, spanOf(y)).filter((piece) => piece.length > 1);
      if (pieces.length > 0) found(x, y, pieces);
    }
  }
}

const clipLineToCell = (line, x, y) => clipLines(clipLines([line], 0, spanOf(x)), 1, spanOf(y));

function indexes(row, axis, count) {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const position of row) {
    least = Math.min(least, position[axis]);
    most = Math.max(most, position[axis]);
  }
  const reach = OVERLAP + UNSEEN;
  const from = Math.max(0, Math.floor((least - reach) / SIDE));
  const to = Math.min(count - 1, Math.floor((most + reach) / SIDE));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

const between = (a, b, axis, at) => {
  const t = (at - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
};

/** Sutherland–Hodgman clipping, for two parallel edges. */
function clipRing(ring, axis, [least, most]) {
  let result = ring;
  for (const [edge, sign] of [
    [least, 1],
    [most, -1],
  ]) {
    const source = result;
    result = [];
    const isIn = (position) => sign * (position[axis] - edge) >= 0;
    for (let i = 0; i < source.length; i++) {
      const [from, to] = [source[(i + source.length - 1) % source.length], source[i]];
      if (isIn(from) !== isIn(to)) result.push(between(from, to, axis, edge));
      if (isIn(to)) result.push(to);
    }
  }
  return result;
}

function clipLines(lines, axis, [least, most]) {
  const pieces = [];
  for (const line of lines) {
    let piece = [];
    const end = () => {
      if (piece.length > 1) pieces.push(piece);
      piece = [];
    };
    for (let i = 1; i < line.length; i++) {
      const [from, to] = [line[i - 1], line[i]];
      const [low, high] = from[axis] <= to[axis] ? [from, to] : [to, from];
      if (high[axis] < least || low[axis] > most) {
        end();
        continue;
      }
      const start = inside(from, to, axis, least, most);
      const stop = inside(to, from, axis, least, most);
      if (piece.length === 0) piece.push(start);
      piece.push(stop);
      if (stop !== to) end();
    }
    end();
  }
  return pieces;
}

/** @returns `from` if it lies in the span, else the point at which the line from it to `to` enters the span */
function inside(from, to, axis, least, most) {
  if (from[axis] < least) return between(from, to, axis, least);
  return from[axis] > most ? between(from, to, axis, most) : from;
}

/**
 * Path data on whole units, in steps, which compress better than positions. A ring may pass through its first point
 * more than once.
 */
function pathOf(piece, cellX, cellY, isClosed) {
  const [ox, oy] = [cellX * SIDE - OVERLAP, cellY * SIDE - OVERLAP];
  const points = [];
  for (const [px, py] of piece) {
    const point = [Math.round(px - ox), Math.round(py - oy)];
    if (points.length === 0 || !isSame(point, points.at(-1))) points.push(point);
  }
  while (isClosed && points.length > 1 && isSame(points[0], points.at(-1))) points.pop();
  if (points.length < (isClosed ? 3 : 2)) return "";
  const steps = points.slice(1).map(([x, y], i) => {
    const [dx, dy] = [x - points[i][0], y - points[i][1]];
    return `${i === 0 || dx < 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
  });
  return `M${points[0].join(" ")}l${steps.join("")}${isClosed ? "z" : ""}`;
}

const isSame = ([ax, ay], [bx, by]) => ax === bx && ay === by;
