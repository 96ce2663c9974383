/** Areas in pixels: whether a point lies in one, and where in it a text has room. */
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

/** @returns where a row of pixels runs within the area, from left to right */
function spansAt(rings: PixelRings, y: number): Span[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let [x0, y0] = ring.at(-1) ?? [0, 0];
    for (const [x1, y1] of ring) {
      if (y0 > y !== y1 > y) crossings.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
      [x0, y0] = [x1, y1];
    }
  }
  crossings.sort((a, b) => a - b);
  return crossings.flatMap((from, i): Span[] => {
    const to = crossings[i + 1];
    return i % 2 === 0 && to !== undefined ? [[from, to]] : [];
  });
}

/** @returns whether the pixel lies in the area */
export const isInside = (rings: PixelRings, [x, y]: Pixel): boolean =>
  spansAt(rings, y).some(([from, to]) => x > from && x < to);

/** @returns what two rows have in common */
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
 * @param within what is seen of the area
 * @returns the middles of boxes that lie in the area and are seen whole: a sample, row by row
 */
export function middlesOfRoom(
  rings: PixelRings,
  size: { readonly width: number; readonly height: number },
  within: PixelBox,
): Pixel[] {
  const top = Math.max(within.minY, Math.min(...rings.flat().map(([, y]) => y)));
  const bottom = Math.min(within.maxY, Math.max(...rings.flat().map(([, y]) => y)));
  const step = size.height / 2;
  const rows: Span[][] = [];
  for (let y = top; y <= bottom; y += step) rows.push(common(spansAt(rings, y), [[within.minX, within.maxX]]));
  return rows.flatMap((row, i) => {
    const [above, below] = [rows[i - 1], rows[i + 1]];
    if (!above || !below) return [];
    const room = common(common(above, row), below).filter(([from, to]) => to - from >= size.width);
    return room.flatMap(([from, to]) =>
      evenly(from + size.width / 2, to - size.width / 2).map((x): Pixel => [x, top + i * step]),
    );
  });
}

function evenly(from: number, to: number): number[] {
  const count = Math.min(40, Math.ceil((to - from) / ALONG));
  return Array.from(
    { length: count + 1 },
    (_, i) => from + ((to - from) * (i + (count === 0 ? 0.5 : 0))) / (count || 1),
  );
}
