"use client";
/** Looks up a place by any of its names, or lets the author set it by hand. */
import { useEffect, useId, useState } from "react";
import type { Candidate } from "../../geo/make/draft";
import type { Position } from "../../geo/types";
import { CandidateButton } from "./candidate-button";
import type { Finder } from "./finding/use-finder";
import { SetByHand } from "./set-by-hand";

interface PlaceSearchProps {
  readonly label: string;
  /** Offered while nothing is typed: the story's own places, or what a name may mean. */
  readonly known: readonly Candidate[];
  readonly isDisabled?: boolean;
  readonly finder: Finder;
  /** Positions of the story's places, to say how far off a candidate lies. */
  readonly near: readonly Position[];
  readonly choose: (place: Candidate) => void;
}

const NONE: readonly Candidate[] = [];

export function PlaceSearch({ label, known, isDisabled = false, finder, near, choose }: PlaceSearchProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<{ readonly name: string; readonly candidates: readonly Candidate[] }>({
    name: "",
    candidates: NONE,
  });
  const [isByHand, setByHand] = useState(false);
  const { lookUp } = finder;
  const name = typed.trim();
  useEffect(() => {
    if (name === "") return;
    let isWanted = true;
    const timer = setTimeout(async () => {
      const candidates = await lookUp(name);
      if (isWanted) setFound({ name, candidates });
    }, 120);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [name, lookUp]);
  const isLooking = name !== "" && found.name !== name;
  const shown = name === "" ? known : found.candidates;
  return (
    <div className="make-search">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={typed}
        placeholder="Any name"
        autoComplete="off"
        dir="auto"
        onChange={(event) => setTyped(event.target.value)}
      />
      <ul className="make-candidates" aria-label="Places" aria-busy={isLooking}>
        {shown.map((candidate) => (
          <li key={candidate.key}>
            <CandidateButton candidate={candidate} near={near} isDisabled={isDisabled} choose={choose} />
          </li>
        ))}
      </ul>
      <p className="make-help" role="status">
        {name !== "" && !isLooking && shown.length === 0 && `Nothing is known by the name “${name}”: set it by hand.`}
      </p>
      <button type="button" className="make-link" aria-expanded={isByHand} onClick={() => setByHand(!isByHand)}>
        Set a point by hand
      </button>
      {isByHand && <SetByHand name={name} near={near} isDisabled={isDisabled} choose={choose} />}
    </div>
  );
}
