/**
 * GeoJSON types a position as any numbers; ours are two. Places were checked where they were read (`parsePlaces`), so this is
 * said here and nowhere else.
 */
import type { Position } from "../types";

/** @param coordinates [longitude, latitude] of a geometry that was checked */
export const positionOf = (coordinates: readonly number[]): Position => coordinates as unknown as Position;

/** @param coordinates of a line or a ring that was checked */
export const positionsOf = (coordinates: readonly (readonly number[])[]): readonly Position[] =>
  coordinates as unknown as readonly Position[];
