"use client";
/** One place that may be meant: what it is, where it lies, and how far it is from the story's other places. */
import { kilometres } from "../../geo/gazetteer/placing/distance";
import type { Candidate } from "../../geo/make/draft";
import type { Position } from "../../geo/types";

const point = ([longitude, latitude]: Position) => ({ longitude, latitude });

/** @returns the distance to the nearest of the story's other places, in km, or null if there is none */
function distanceTo(at: Position, near: readonly Position[]): number | null {
  const others = near.filter(([x, y]) => x !== at[0] || y !== at[1]);
  if (others.length === 0) return null;
  return Math.min(...others.map((other) => kilometres(point(at), point(other))));
}

const rounded = (km: number): string => (km < 10 ? "under 10" : Number(km.toPrecision(2)).toLocaleString("en"));

interface CandidateButtonProps {
  readonly candidate: Candidate;
  readonly near: readonly Position[];
  readonly isDisabled?: boolean;
  readonly isChosen?: boolean;
  readonly choose: (place: Candidate) => void;
}

export function CandidateButton({ candidate, near, isDisabled, isChosen, choose }: CandidateButtonProps) {
  const { name, kind, within, at } = candidate;
  const km = distanceTo(at, near);
  return (
    <button
      type="button"
      className="make-candidate"
      aria-disabled={isDisabled || undefined}
      aria-pressed={isChosen}
      onClick={() => !isDisabled && choose(candidate)}
    >
      <b dir="auto">{name}</b>
      <span>
        {[kind, within].filter((part) => part !== "").join(", ")}
        {km !== null && ` · ${rounded(km)} km from the nearest other place`}
      </span>
    </button>
  );
}
