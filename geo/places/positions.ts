/**
 * GeoJSON's types allow any number of numbers in a position; ours have two. `parsePlaces` has checked this, so the
 * casts are safe, and they are only made here.
 */
import type { Position } from "../types";

/** @param coordinates [longitude, latitude] of a geometry that was checked */
export const positionOf = (coordinates: readonly number[]): Position => coordinates as unknown as Position;

/** @param coordinates of a line or a ring that was checked */
export const positionsOf = (coordinates: readonly (readonly number[])[]): readonly Position[] =>
  coordinates as unknown as readonly Position[];
