"use client";
/** A point set by hand: a name and a position, as coordinates in any format that map programs write. */
import { useId, useState } from "react";
import type { Candidate } from "../../geo/make/draft";
import { slug } from "../../geo/make/place-ids";
import type { Position } from "../../geo/types";
import { PointMap } from "./point-map";

interface SetByHandProps {
  readonly name: string;
  readonly near: readonly Position[];
  readonly isDisabled: boolean;
  readonly choose: (place: Candidate) => void;
}

const KIND = /^\p{L}[\p{L}\p{M}’'-]*(?: [\p{L}\p{M}’'-]+){0,3}$/u;

export function SetByHand({ name: typed, near, isDisabled, choose }: SetByHandProps) {
  const id = useId();
  const [name, setName] = useState(typed);
  const [kind, setKind] = useState("place");
  const [at, setAt] = useState<Position>(middleOf(near));
  const [longitude, latitude] = at;
  const problem =
    (name.trim() === "" && "Give it a name.") ||
    (!KIND.test(kind.trim()) && "Say in a word or two what it is: village, bridge, camp.") ||
    null;
  const set = () => {
    const place = name.replace(/\s+/gu, " ").trim();
    choose({
      key: `hand:${slug(place) || "place"}-${longitude.toFixed(4)}-${latitude.toFixed(4)}`,
      ...{ name: place, kind: kind.trim(), countries: [], within: "set by hand", at, outline: null },
    });
  };
  const number = (label: string, value: number, most: number, say: (value: number) => void) => (
    <label>
      {label}
      <input
        type="number"
        step="any"
        min={-most}
        max={most}
        value={Number(value.toFixed(5))}
        onChange={({ target: { valueAsNumber: now } }) => Number.isFinite(now) && Math.abs(now) <= most && say(now)}
      />
    </label>
  );
  return (
    <div className="make-hand">
      <div className="make-fields">
        <div className="make-field">
          <label htmlFor={`${id}-name`}>Its name</label>
          <input
            id={`${id}-name`}
            value={name}
            maxLength={80}
            dir="auto"
            onChange={(event) => setName(event.target.value)}
          />
        </div>
        <div className="make-field">
          <label htmlFor={`${id}-kind`}>What it is</label>
          <input id={`${id}-kind`} value={kind} maxLength={40} onChange={(event) => setKind(event.target.value)} />
        </div>
      </div>
      <PointMap at={at} setAt={setAt} />
      <div className="make-numbers">
        {number("Latitude", latitude, 85, (now) => setAt([longitude, now]))}
        {number("Longitude", longitude, 180, (now) => setAt([now, latitude]))}
        <button type="button" className="pill" disabled={isDisabled || problem !== null} onClick={set}>
          Set it here
        </button>
      </div>
      {problem && <p className="make-help">{problem}</p>}
    </div>
  );
}

/** @returns the middle of the story's places, or a default where there are none */
function middleOf(near: readonly Position[]): Position {
  if (near.length === 0) return [0, 20];
  const mean = (axis: 0 | 1) => near.reduce((sum, at) => sum + at[axis], 0) / near.length;
  return [mean(0), mean(1)];
}
