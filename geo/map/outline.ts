/** Areas in pixels: whether a point is inside, and where in the area a text has room. */
import type { Pixel } from "./mercator";

/** The rings of an area, in pixels; those within others are holes (even–odd). */
export type PixelRings = readonly (readonly Pixel[])[];

/** A box in pixels from the middle of the frame. */
export interface PixelBox {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** A stretch of a row, from x to x. */
type Span = readonly [from: number, to: number];

/** A side of a ring. It crosses the rows from `minY` up to, but not including, `maxY`. */
interface Side {
  readonly minY: number;
  readonly maxY: number;
  readonly from: Pixel;
  readonly to: Pixel;
}

/** @returns the sides that aren't horizontal, topmost first */
function sidesOf(rings: PixelRings): Side[] {
  const sides = rings.flatMap((ring) =>
    ring.map((to, i): Side => {
      const from = ring[i - 1] ?? ring.at(-1) ?? to;
      return { from, to, minY: Math.min(from[1], to[1]), maxY: Math.max(from[1], to[1]) };
    }),
  );
  return sides.filter(({ minY, maxY }) => minY < maxY).sort((a, b) => a.minY - b.minY);
}

/** @param crossed the sides that the row crosses @returns where it runs within their area, from left to right */
function spansBetween(crossed: readonly Side[], y: number): Span[] {
  const crossings = crossed
    .map(({ from: [x0, y0], to: [x1, y1] }) => x0 + ((y - y0) / (y1 - y0)) * (x1 - x0))
    .sort((a, b) => a - b);
  return crossings.flatMap((from, i): Span[] => {
    const to = crossings[i + 1];
    return i % 2 === 0 && to !== undefined ? [[from, to]] : [];
  });
}

/** @param ys of rows, from the uppermost on @returns where each runs within the area */
function spansAlong(sides: readonly Side[], ys: readonly number[]): Span[][] {
  let next = 0;
  let near: Side[] = [];
  return ys.map((y) => {
    for (let side = sides[next]; side && side.minY <= y; side = sides[next]) {
      near.push(side);
      next++;
    }
    near = near.filter(({ maxY }) => y < maxY);
    return spansBetween(near, y);
  });
}

/** @returns whether the pixel lies in the area */
export function isInside(rings: PixelRings, [x, y]: Pixel): boolean {
  let isIn = false;
  for (const ring of rings) {
    let [x0, y0] = ring.at(-1) ?? [0, 0];
    for (const [x1, y1] of ring) {
      if (y0 > y !== y1 > y && x > x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) isIn = !isIn;
      [x0, y0] = [x1, y1];
    }
  }
  return isIn;
}

/** @returns the intersection of two rows */
const common = (a: readonly Span[], b: readonly Span[]): Span[] =>
  a.flatMap(([from, to]) =>
    b.flatMap(([otherFrom, otherTo]): Span[] => {
      const span: Span = [Math.max(from, otherFrom), Math.min(to, otherTo)];
      return span[1] > span[0] ? [span] : [];
    }),
  );

/** Middles are tried along a row this far apart, in pixels. */
const ALONG = 24;

/**
 * @param size of a box, in pixels
 * @returns a function that gives the middles of boxes that are inside both the area and a frame: a sample, row by row
 */
export function roomIn(
  rings: PixelRings,
  { width, height }: { readonly width: number; readonly height: number },
): (within: PixelBox) => Pixel[] {
  const sides = sidesOf(rings);
  const northernmost = sides[0]?.minY ?? 0;
  const southernmost = sides.reduce((south, { maxY }) => Math.max(south, maxY), Number.NEGATIVE_INFINITY);
  const step = height / 2;
  return ({ minX, minY, maxX, maxY }) => {
    const [top, bottom] = [Math.max(minY, northernmost), Math.min(maxY, southernmost)];
    const ys: number[] = [];
    for (let y = top; y <= bottom; y += step) ys.push(y);
    const rows = spansAlong(sides, ys).map((spans) => common(spans, [[minX, maxX]]));
    return rows.flatMap((row, i) => {
      const [above, below] = [rows[i - 1], rows[i + 1]];
      if (!above || !below) return [];
      const room = common(common(above, row), below).filter(([from, to]) => to - from >= width);
      return room.flatMap(([from, to]) =>
        evenly(from + width / 2, to - width / 2).map((x): Pixel => [x, top + i * step]),
      );
    });
  };
}

function evenly(from: number, to: number): number[] {
  const count = Math.min(40, Math.ceil((to - from) / ALONG));
  return Array.from(
    { length: count + 1 },
    (_, i) => from + ((to - from) * (i + (count === 0 ? 0.5 : 0))) / (count || 1),
  );
}
