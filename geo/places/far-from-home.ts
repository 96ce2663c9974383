/**
 * Finds which places of a story are close together: the map opens on those, as far ones would make the rest too small.
 */
import { union } from "../map/bounds";
import type { BBox, Position } from "../types";
import { distanceKm } from "./measure";

interface Bounded {
  readonly id: string;
  readonly bounds: BBox;
}

/** Two groups are joined if the gap between them is at most this share of the larger one's diagonal. */
const REACH = 0.5;
/** In km: gaps up to this always count as near, since a group of points in one city has hardly any size of its own. */
const SMALLEST_KM = 100;

interface Group {
  readonly ids: readonly string[];
  readonly bounds: BBox;
}

/**
 * Joins groups of places as long as the gap between two of them is small compared with their size. The group with the
 * most places is home if it has at least half of all places; otherwise all places count as home.
 *
 * @returns the ids of the places that lie far from home
 */
export function farFromHome(places: readonly Bounded[]): ReadonlySet<string> {
  let groups: Group[] = places.map(({ id, bounds }) => ({ ids: [id], bounds }));
  for (let joined = true; joined; ) {
    joined = false;
    const next: Group[] = [];
    for (const group of groups) {
      const at = next.findIndex((other) => isTogether(group, other));
      const other = next[at];
      if (!other) {
        next.push(group);
        continue;
      }
      next[at] = { ids: [...other.ids, ...group.ids], bounds: union([other.bounds, group.bounds]) };
      joined = true;
    }
    groups = next;
  }
  const [home] = groups.toSorted((a, b) => b.ids.length - a.ids.length);
  if (!home || home.ids.length * 2 < places.length) return new Set();
  const near = new Set(home.ids);
  return new Set(places.map(({ id }) => id).filter((id) => !near.has(id)));
}

function isTogether(a: Group, b: Group): boolean {
  const larger = Math.max(diagonalKm(a.bounds), diagonalKm(b.bounds), SMALLEST_KM / REACH);
  return gapKm(a.bounds, b.bounds) <= REACH * larger;
}

const diagonalKm = ([west, south, east, north]: BBox): number => distanceKm([west, south], [east, north]);

/** The distance between the nearest edges of two boxes, in km; 0 where they overlap. */
function gapKm([w, s, e, n]: BBox, [west, south, east, north]: BBox): number {
  const from: Position = [nearestWithin(w, e, west, east), nearestWithin(s, n, south, north)];
  const to: Position = [nearestWithin(west, east, w, e), nearestWithin(south, north, s, n)];
  return distanceKm(from, to);
}

/**
 * @returns the number between `low` and `high` that is nearest to the other span; for overlapping spans both calls give
 * the same number
 */
function nearestWithin(low: number, high: number, otherLow: number, otherHigh: number): number {
  if (otherLow > high) return high;
  return otherHigh < low ? low : Math.max(low, otherLow);
}
