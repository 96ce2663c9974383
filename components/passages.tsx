"use client";
/** The passages of the chosen place: the one being read as a quotation, and steps to the others. */
import { type MouseEvent, useEffect, useRef } from "react";
import { usePassage } from "./selection";

export interface Quotation {
  /** `p17` */
  readonly id: string;
  readonly number: number;
  readonly text: string;
}

interface PassagesProps {
  readonly name: string;
  readonly quotations: readonly Quotation[];
  /** BCP 47, of the article. */
  readonly language: string;
}

export function Passages({ name, quotations, language }: PassagesProps) {
  const passage = usePassage(quotations.map(({ id }) => id));
  const index = Math.max(
    0,
    quotations.findIndex(({ id }) => id === passage),
  );
  const current = quotations[index];
  const keepFocus = useFocusOfStep(passage);
  if (!current) return null;
  return (
    <section className="passages" aria-label={`What the article says of ${name}`}>
      <blockquote className="quotation" lang={language}>
        <p>{current.text}</p>
      </blockquote>
      <div className="stepper">
        {/* One text: parts of it, once another has replaced them, could not be changed any more. */}
        <p aria-live="polite">{`Passage ${index + 1} of ${quotations.length}`}</p>
        {quotations.length > 1 && (
          <>
            <Step to={quotations.at(index - 1)} onClick={keepFocus} label="Previous passage" sign="←" />
            <Step to={quotations[(index + 1) % quotations.length]} onClick={keepFocus} label="Next passage" sign="→" />
            <ol className="steps" aria-label="All passages">
              {quotations.map(({ id }, i) => (
                <li key={id}>
                  <a
                    href={`#${id}`}
                    onClick={keepFocus}
                    aria-current={i === index ? "true" : undefined}
                    aria-label={`Passage ${i + 1}`}
                  >
                    {i + 1}
                  </a>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
  );
}

/** A browser that goes to a passage takes the focus off the step: here it comes back, for the next one. */
function useFocusOfStep(passage: string | null) {
  const step = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the passage has changed.
  useEffect(() => {
    const element = step.current;
    step.current = null;
    // It tells of the passage first.
    setTimeout(() => element?.focus({ preventScroll: true }));
  }, [passage]);
  return ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
    // The step that one is at leads nowhere, and keeps the focus by itself.
    if (currentTarget.hash !== `#${passage}`) step.current = currentTarget;
  };
}

interface StepProps {
  readonly to: Quotation | undefined;
  readonly onClick: (event: MouseEvent<HTMLAnchorElement>) => void;
  readonly label: string;
  readonly sign: string;
}

/** After the last passage comes the first: a step always leads somewhere. */
function Step({ to, onClick, label, sign }: StepProps) {
  return (
    to && (
      <a className="step" href={`#${to.id}`} onClick={onClick} aria-label={label}>
        {sign}
      </a>
    )
  );
}
