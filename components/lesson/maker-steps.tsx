"use client";
/** The steps of the lesson as a class will see them, one below the other, each a link to it. */
import { isVoice, type Lesson, stepsOf, tidyLesson } from "../../geo/lesson/lesson";
import { stepName } from "./step-name";
import type { StopInBrief } from "./stop-in-brief";

interface MakerStepsProps {
  readonly lesson: Lesson;
  readonly stops: readonly StopInBrief[];
  /** The address of the lesson's first step. */
  readonly address: string;
}

export function MakerSteps({ lesson, stops, address }: MakerStepsProps) {
  const steps = stepsOf(tidyLesson(lesson));
  const nameOf = (stop: string | null) =>
    stop === null ? "The whole story" : (stops.find(({ id }) => id === stop)?.name ?? stop);
  return (
    <section className="maker-part" aria-labelledby="maker-steps">
      <h2 id="maker-steps">Preview</h2>
      <ol className="maker-steps">
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
          <li key={index}>
            <a href={`${address}&step=${index + 1}`} target="_blank" rel="noreferrer">
              {stepName(steps, index, nameOf)}
            </a>
            {step.question === null ? (
              <span className="maker-length">
                {step.stop !== null && isVoice(step.stop)
                  ? "in the text, with the passages it speaks in"
                  : "on the map, in the text and on its card"}
              </span>
            ) : (
              <q lang="" dir="auto">
                {step.question}
              </q>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
