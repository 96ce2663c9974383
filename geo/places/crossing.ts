/** Finds where the edges of an area cross. Whether they cross is decided exactly; the position is rounded. */
import RBush from "rbush";
import type { Position } from "../types";

interface Edge {
  readonly ring: number;
  /** Of its first position. */
  readonly index: number;
  readonly from: Position;
  readonly to: Position;
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Two edges that cross, and where. */
export interface Crossing {
  readonly position: Position;
  /** The ring of the edge that comes later in the file, and the index of its first position. */
  readonly ring: number;
  readonly index: number;
}

/**
 * The most pairs of edges with overlapping boxes that are compared, about a second's work. Real coasts have about as
 * many pairs as edges.
 */
const MOST_PAIRS = 10_000_000;

/**
 * @param rings of one polygon, [longitude, latitude], each closed
 * @returns the first crossing in the order of the file, or null. Rings that touch in a position, and edges that lie on each
 * other, don't cross.
 * @throws RangeError when the edges are too entangled to be compared
 */
export function crossingOf(rings: readonly number[][][]): Crossing | null {
  const edges = rings.flatMap((ring, i) => edgesOf(ring, i));
  const tree = new RBush<Edge>().load(edges);
  let pairs = 0;
  for (const edge of edges) {
    for (const other of tree.search(edge)) {
      pairs += 1;
      if (pairs > MOST_PAIRS) throw new RangeError("edges that overlap too often");
      const position = isBefore(other, edge) ? meet(edge, other) : null;
      if (position) return { position, ring: edge.ring, index: edge.index };
    }
  }
  return null;
}

function edgesOf(positions: readonly number[][], ring: number): Edge[] {
  return positions.slice(1).flatMap(([x1, y1], index): Edge[] => {
    const [x0, y0] = positions[index] ?? [];
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return [];
    const box = { minX: Math.min(x0, x1), minY: Math.min(y0, y1), maxX: Math.max(x0, x1), maxY: Math.max(y0, y1) };
    return [{ ring, index, from: [x0, y0], to: [x1, y1], ...box }];
  });
}

const isBefore = (a: Edge, b: Edge): boolean => a.ring < b.ring || (a.ring === b.ring && a.index < b.index);

/**
 * @returns twice the area of the triangle: its sign says on which side of the line from `a` to `b` the position `c`
 * lies
 */
function side(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** @returns the position in which two edges cross; null when they touch, lie on each other or apart */
function meet(a: Edge, b: Edge): Position | null {
  const [before, after] = [side(a.from, a.to, b.from), side(a.from, a.to, b.to)];
  if (before * after >= 0 || side(b.from, b.to, a.from) * side(b.from, b.to, a.to) >= 0) return null;
  const share = before / (before - after);
  return [b.from[0] + share * (b.to[0] - b.from[0]), b.from[1] + share * (b.to[1] - b.from[1])];
}
