"use client";
/** After an answer: the first passage that speaks of the place, and the way on. */
import { placeAddress } from "../../geo/addresses";
import { directionOf } from "../../geo/article/language";
import type { FindData, FindPlace } from "./game-places";

interface FindFeedbackProps {
  readonly data: Pick<FindData, "storyId" | "language">;
  readonly place: FindPlace;
  readonly isLast: boolean;
  readonly onNext: () => void;
}

export function FindFeedback({ data, place, isLast, onNext }: FindFeedbackProps) {
  const { id, number, parts } = place.passage;
  return (
    <div className="find-feedback">
      <p className="find-small">First mentioned in passage {number}:</p>
      <blockquote className="quotation" lang={data.language} dir={directionOf(data.language)}>
        <p>{parts.map(({ text, markedAt }) => (markedAt === null ? text : <mark key={markedAt}>{text}</mark>))}</p>
      </blockquote>
      <div className="find-actions">
        <button type="button" className="pill" onClick={onNext}>
          {isLast ? "Score" : "Next"}
        </button>
        <a href={`${placeAddress(data.storyId, place.id)}#${id}`}>Read it in the article</a>
      </div>
    </div>
  );
}
