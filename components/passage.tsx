"use client";
/** A paragraph and its sentences: marked when they speak of the chosen place. */
import type { ReactNode } from "react";
import { useLights } from "./highlight";
import { passageOf } from "./selection";
import { useFindPassages } from "./story-places";

interface PassageProps {
  readonly id: string;
  readonly within: "body" | "quotation" | "list";
  readonly children: ReactNode;
}

export function Passage({ id, within, children }: PassageProps) {
  const passagesOf = useFindPassages();
  const isOfPlace = useLights(({ chosen }) => passagesOf(chosen).includes(id));
  const isCurrent = useLights(({ chosen, passage }) => passageOf(passage, passagesOf(chosen)) === id);
  return (
    <p
      id={id}
      className="passage"
      data-within={within}
      data-of-place={isOfPlace || undefined}
      data-current={isCurrent || undefined}
    >
      {children}
    </p>
  );
}

interface SentenceProps {
  /** Ids of the places that it speaks of. */
  readonly places: readonly string[];
  readonly children: ReactNode;
}

export function Sentence({ places, children }: SentenceProps) {
  const isOfPlace = useLights(({ chosen }) => chosen !== null && places.includes(chosen));
  return (
    <span className="sentence" data-of-place={isOfPlace || undefined}>
      {children}
    </span>
  );
}
