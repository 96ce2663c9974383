/** Checks the rings of a polygon whose positions are known to be numbers. */
import { type Crossing, crossingOf } from "./crossing";
import { contains } from "./measure";

export interface GeometryProblem {
  /** The path of indices in `coordinates`. */
  readonly path: readonly number[];
  readonly reason: string;
}

/** @param path of the polygon in `coordinates` @returns the problem of the first invalid ring, or null */
export function ringsProblem(rings: number[][][], path: readonly number[]): GeometryProblem | null {
  if (rings.length === 0) return { path, reason: "an empty geometry: it needs a ring" };
  for (const [i, ring] of rings.entries()) {
    const at = [...path, i];
    if (ring.length < 4)
      return { path: at, reason: `a ring of ${ring.length} positions: it needs four, the last the same as the first` };
    const [first, last] = [ring[0], ring.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
      return {
        path: at,
        reason: `an open ring: it starts at [${first}] and ends at [${last}]; repeat the first position at the end`,
      };
    }
    if (isFlat(ring))
      return { path: at, reason: "a ring that encloses nothing: it needs three positions that are not in one line" };
  }
  return null;
}

function isFlat(ring: number[][]): boolean {
  const [x, y] = ring[0] ?? [];
  const [u, v] = ring.find((p) => p[0] !== x || p[1] !== y) ?? [];
  if (x === undefined || y === undefined || u === undefined || v === undefined) return true;
  return ring.every(([a, b]) => (u - x) * ((b ?? y) - y) === (v - y) * ((a ?? x) - x));
}

/**
 * @param rings closed, of one polygon @param path of the polygon in `coordinates`
 * @returns a problem where two edges of the polygon cross (of the same ring or of two) or a hole is outside its
 * outline, or null
 */
export function linesProblem(rings: number[][][], path: readonly number[]): GeometryProblem | null {
  let crossing: Crossing | null;
  try {
    crossing = crossingOf(rings);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { path, reason: "an outline too entangled to be checked: draw it with fewer positions" };
  }
  if (!crossing) return strayHole(rings, path);
  const [longitude, latitude] = crossing.position.map((degrees) => Number(degrees.toFixed(6)));
  return {
    path: [...path, crossing.ring, crossing.index],
    reason: `the outline crosses itself at [${longitude},${latitude}]: draw each ring without crossings`,
  };
}

/** Rings that don't cross are entirely inside or outside each other, so it is enough to test one position of a hole. */
function strayHole([outline, ...holes]: number[][][], path: readonly number[]): GeometryProblem | null {
  if (!outline) return null;
  const at = holes.findIndex((hole) => {
    const [[x, y] = []] = hole;
    return x !== undefined && y !== undefined && !contains({ type: "Polygon", coordinates: [outline] }, [x, y]);
  });
  if (at < 0) return null;
  return { path: [...path, at + 1], reason: "a hole outside its outline: write it as a polygon of its own" };
}
