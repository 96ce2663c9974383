/** The names on the ground, cell by cell: those of the coarsest level are few, those of the others the same. */

import type { Position } from "../types";
import { type Cell, type GroundLevel, levelAt, levelOf } from "./ground-cells";
import type { LabelCandidate, LabelKind } from "./labels";

export interface GroundLabel {
  readonly kind: LabelKind;
  readonly name: string;
  readonly position: Position;
  /** 1 first, 4 last. */
  readonly rank: number;
}

/** @returns the level whose cells hold the names for a zoom */
export const labelLevel = (zoom: number): GroundLevel => levelOf(Math.min(1, levelAt(zoom).index));

/** @returns the names of a cell where it is seen: across 180° they are further on */
export function groundLabels(
  labels: readonly GroundLabel[],
  { x, column }: Cell,
  { grid }: GroundLevel,
): LabelCandidate[] {
  const turns = (x - column) / 2 ** grid;
  return labels.map(({ kind, name, rank, position: [longitude, latitude] }) => ({
    kind,
    name,
    rank,
    anchor: { type: kind === "city" ? "dot" : "area", position: [longitude + 360 * turns, latitude] },
  }));
}
