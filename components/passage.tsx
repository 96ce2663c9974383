"use client";
/** A paragraph and its sentences: marked when they speak of the chosen place. */
import type { ReactNode } from "react";
import { useChosenPlace, usePassage } from "./selection";
import { usePassagesOf } from "./story-places";

interface PassageProps {
  readonly id: string;
  readonly within: "body" | "quotation" | "list";
  readonly children: ReactNode;
}

export function Passage({ id, within, children }: PassageProps) {
  const passages = usePassagesOf(useChosenPlace());
  const current = usePassage(passages) === id;
  return (
    <p
      id={id}
      className="passage"
      data-within={within}
      data-of-place={passages.includes(id) || undefined}
      data-current={current || undefined}
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
  const chosen = useChosenPlace();
  return (
    <span className="sentence" data-of-place={(chosen !== null && places.includes(chosen)) || undefined}>
      {children}
    </span>
  );
}
