/**
 * Simplifies path data, for pictures that are shown at one size only and should be small files. It takes the form that
 * this project writes (`M x y l dx dy … z`, whole numbers or not), and gives the same form in whole numbers.
 */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Lightening {
  /** The visible boxes: parts that touch none of them are dropped; null: all parts stay. */
  readonly seen: readonly Box[] | null;
  /** How far a line may move, in units of the path: inside the visible boxes, and outside them. */
  readonly astray: number;
  readonly astrayOutside: number;
  /** Parts whose width and height are both below this are dropped. */
  readonly smallest: number;
  /** The length of one unit of the new path, in units of the old one. */
  readonly unit: number;
}

type Point = readonly [x: number, y: number];

/** @returns the path; empty if nothing of it is visible. Path data in any other form is returned unchanged. */
export function lighterPath(path: string, { seen, astray, astrayOutside, smallest, unit }: Lightening): string {
  if (!/^(?:M[-\d. ]+l[-\d. ]+z?)+$/u.test(path)) return path;
  return path
    .split(/(?=M)/u)
    .map((part) => {
      const isClosed = part.endsWith("z");
      const points = pointsOf(part);
      const bounds = boundsOf(points);
      if (Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top) < smallest) return "";
      if (seen && !seen.some((box) => meet(bounds, box))) return "";
      const astrayAt = (point: Point) => (isIn(point, seen) ? astray : astrayOutside);
      return written(thinned(points, isClosed, astrayAt), isClosed, unit);
    })
    .join("");
}

function pointsOf(part: string): Point[] {
  const numbers = part.match(/-?\d+(?:\.\d+)?/gu)?.map(Number) ?? [];
  let [x = 0, y = 0] = numbers;
  const points: Point[] = [[x, y]];
  for (let i = 2; i + 1 < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    points.push([x, y]);
  }
  return points;
}

function boundsOf(points: readonly Point[]): Box {
  let box: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box = {
      left: Math.min(box.left, x),
      top: Math.min(box.top, y),
      right: Math.max(box.right, x),
      bottom: Math.max(box.bottom, y),
    };
  }
  return box;
}

const meet = (a: Box, b: Box): boolean =>
  a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;

const isIn = ([x, y]: Point, seen: readonly Box[] | null): boolean =>
  seen?.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom) ?? true;

/**
 * Leaves out the points that it can without moving the line farther than allowed (Douglas–Peucker). The first and the
 * last point stay; an area also keeps the point farthest from them.
 */
function thinned(points: readonly Point[], isClosed: boolean, astrayAt: (point: Point) => number): Point[] {
  const last = points.length - 1;
  const kept = new Set([0, last]);
  const spans: [from: number, to: number][] = [[0, last]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let farthest = { at: -1, by: 0 };
    for (let at = from + 1; at < to; at++) {
      const by = distance(points[at], points[from], points[to]) / astrayAt(points[at] ?? [0, 0]);
      if (by > farthest.by) farthest = { at, by };
    }
    const isWhole = isClosed && from === 0 && to === last;
    if (farthest.at < 0 || (farthest.by < 1 && !isWhole)) continue;
    kept.add(farthest.at);
    spans.push([from, farthest.at], [farthest.at, to]);
  }
  return points.filter((_, i) => kept.has(i));
}

/** The distance of a point from a line segment. */
function distance([x, y]: Point = [0, 0], [ax, ay]: Point = [0, 0], [bx, by]: Point = [0, 0]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

function written(points: readonly Point[], isClosed: boolean, unit: number): string {
  let [x, y] = [0, 0];
  const steps = points.flatMap(([px, py], i): string[] => {
    const [nextX, nextY] = [Math.round(px / unit), Math.round(py / unit)];
    const [dx, dy] = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    if (i === 0) return [`M${nextX} ${nextY}l`];
    if (dx === 0 && dy === 0) return [];
    return [`${i === 1 || dx < 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`];
  });
  if (steps.length < 2) return "";
  return steps.join("").replace("l ", "l") + (isClosed ? "z" : "");
}
