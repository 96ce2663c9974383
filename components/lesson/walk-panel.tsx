"use client";
/** What stands under the map in the walk of a lesson: where one is, the way on, and the place's card or the question. */
import { type ReactNode, useEffect } from "react";
import { storyAddress } from "../place-words";
import { useStoryPlaces } from "../story-places";
import { editAddress } from "./addresses";
import { goTo } from "./stay";
import { placeOfWalk, queryOf, type Walking } from "./walk";
import { useWalk } from "./walk-provider";

interface WalkPanelProps {
  /** The card of each place, by its id; the story's own under the empty string. */
  readonly cards: Readonly<Record<string, ReactNode>>;
}

export function WalkPanel({ cards }: WalkPanelProps) {
  const walk = useWalk();
  const card = cards[placeOfWalk(walk) ?? ""];
  useEffect(() => {
    if (walk.kind !== "walking") return;
    const frame = requestAnimationFrame(uncoverPassage);
    return () => cancelAnimationFrame(frame);
  }, [walk]);
  if (walk.kind !== "walking") return card;
  const question = walk.aside === null ? walk.steps[walk.index]?.question : null;
  return (
    <section className="walk" aria-label="Lesson" lang="en">
      <WalkBar walk={walk} />
      <div aria-live="polite">{question && <QuestionCard walk={walk} question={question} />}</div>
      {!question && card}
      {walk.index === walk.steps.length - 1 && <WalkEnd code={walk.code} />}
    </section>
  );
}

/** On a phone the panel stands over the text: a question must not cover the passage that it is about. */
function uncoverPassage(): void {
  const passage = document.querySelector("p.passage[data-current]")?.getBoundingClientRect();
  const stage = document.querySelector(".stage")?.getBoundingClientRect();
  if (!passage || !stage || stage.left > passage.left || passage.top >= stage.bottom) return;
  window.scrollBy({ top: passage.top - stage.bottom - 16, behavior: "instant" });
}

function WalkBar({ walk }: { walk: Walking }) {
  const { title, steps, index, aside } = walk;
  const { places } = useStoryPlaces();
  const own = places.find(({ id }) => id === steps[index]?.place)?.name ?? "the whole story";
  return (
    <div className="walk-bar">
      <div className="walk-where">
        {title && (
          <p className="walk-title" lang="" dir="auto">
            {title}
          </p>
        )}
        <p className="walk-progress">
          <span role="status">
            Step {index + 1} of {steps.length}
          </span>
          <progress max={steps.length} value={index + 1} aria-label="Progress" />
        </p>
      </div>
      {aside && (
        <button type="button" className="walk-back" onClick={() => goTo(queryOf(walk, index))}>
          Back to {own}
        </button>
      )}
      <StepButton walk={walk} to={index - 1} label="Previous step" sign="←" />
      <StepButton walk={walk} to={index + 1} label="Next step" sign="→" />
    </div>
  );
}

interface StepButtonProps {
  readonly walk: Walking;
  readonly to: number;
  readonly label: string;
  readonly sign: string;
}

/** At either end it leads nowhere, but keeps the focus. */
function StepButton({ walk, to, label, sign }: StepButtonProps) {
  const step = walk.steps[to];
  const go = () => {
    if (!step) return;
    // The passage stays while the place does.
    goTo(queryOf(walk, to) + (step.place === placeOfWalk(walk) ? window.location.hash : ""));
  };
  return (
    <button type="button" className="walk-button" aria-label={label} aria-disabled={!step} onClick={go}>
      {sign}
    </button>
  );
}

function QuestionCard({ walk: { steps, index }, question }: { walk: Walking; question: string }) {
  const { places } = useStoryPlaces();
  const number = steps.slice(0, index + 1).filter((step) => step.question !== null).length;
  const place = places.find(({ id }) => id === steps[index]?.place)?.name ?? "The whole story";
  return (
    <div className="walk-question">
      <h2>
        Question {number} · {place}
      </h2>
      <p className="walk-question-text" lang="" dir="auto">
        {question}
      </p>
      <p className="walk-credit">Asked by whoever made this lesson, not by this page or the report.</p>
    </div>
  );
}

function WalkEnd({ code }: { code: string }) {
  const { storyId } = useStoryPlaces();
  return (
    <p className="walk-end">
      <span>The last step.</span>
      <a href={storyAddress(storyId)}>The whole story</a>
      <a href={editAddress(storyId, code)}>Edit a copy of this lesson</a>
    </p>
  );
}
