"use client";
/** The steps of the lesson as a class will see them, one below the other, each a link to it. */
import { type Lesson, stepsOf, tidyLesson } from "../../geo/lesson/lesson";
import { stepName } from "./step-name";

export interface Named {
  readonly id: string;
  readonly name: string;
}

interface MakerStepsProps {
  readonly lesson: Lesson;
  readonly places: readonly Named[];
  /** Of the lesson's first step. */
  readonly address: string;
}

export function MakerSteps({ lesson, places, address }: MakerStepsProps) {
  const steps = stepsOf(tidyLesson(lesson));
  const nameOf = (place: string | null) =>
    place === null ? "The whole story" : (places.find(({ id }) => id === place)?.name ?? place);
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
              <span className="maker-length">on the map, in the text and on its card</span>
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
