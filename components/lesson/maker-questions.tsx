"use client";
/** The questions and tasks of a lesson, and where each is asked. */
import { useEffect, useId, useRef } from "react";
import { LESSON_LIMITS } from "../../geo/lesson/lesson";
import type { Change, Draft } from "./draft";
import { MoveButtons } from "./move-buttons";
import type { StopInBrief } from "./stop-in-brief";

interface MakerQuestionsProps {
  readonly draft: Draft;
  readonly stops: readonly StopInBrief[];
  readonly change: (change: Change) => void;
  /** Announces changes to screen readers. */
  readonly say: (text: string) => void;
}

export function MakerQuestions({ draft, stops, change, say }: MakerQuestionsProps) {
  const { questions } = draft;
  const add = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const asked = useRef(false);
  const full = questions.length >= LESSON_LIMITS.questions;

  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    list.current?.querySelector<HTMLElement>("li:last-child textarea")?.focus();
  });

  const ask = () => {
    if (full) return;
    asked.current = true;
    change({ do: "ask" });
  };
  const drop = (key: number, number: number) => {
    change({ do: "drop", key });
    say(`Question ${number} is gone`);
    add.current?.focus();
  };
  const move = (from: number, to: number) => {
    change({ do: "move question", from, to });
    say(`The question is now ${to + 1} of ${questions.length}`);
  };
  return (
    <fieldset className="maker-part">
      <legend>Questions or tasks, up to {LESSON_LIMITS.questions}</legend>
      <ol className="maker-questions" ref={list}>
        {questions.map(({ key, text, stop }, index) => (
          <li key={key}>
            <QuestionText number={index + 1} text={text} onText={(text) => change({ do: "reword", key, text })} />
            <div className="maker-row">
              <label className="maker-asked">
                Asked at{" "}
                <select
                  value={stop ?? ""}
                  onChange={(event) => change({ do: "ask at", key, stop: event.target.value || null })}
                >
                  {draft.stops.map((id) => (
                    <option key={id} value={id}>
                      {stops.find((one) => one.id === id)?.name}
                    </option>
                  ))}
                  <option value="">the end: the whole story</option>
                </select>
              </label>
              <MoveButtons
                name={`question ${index + 1}`}
                index={index}
                count={questions.length}
                move={(to) => move(index, to)}
              />
              <button
                type="button"
                className="button maker-remove"
                onClick={() => drop(key, index + 1)}
                aria-label={`Remove question ${index + 1}`}
              >
                Remove
              </button>
            </div>
          </li>
        ))}
      </ol>
      <button type="button" className="pill" ref={add} aria-disabled={full} onClick={ask}>
        Add a question
      </button>
    </fieldset>
  );
}

interface QuestionTextProps {
  readonly number: number;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function QuestionText({ number, text, onText }: QuestionTextProps) {
  const id = useId();
  return (
    <>
      <label className="maker-question" htmlFor={id}>
        Question {number}
      </label>
      <textarea
        id={id}
        rows={3}
        value={text}
        maxLength={LESSON_LIMITS.question}
        dir="auto"
        aria-describedby={`${id}-length`}
        onChange={(event) => onText(event.target.value)}
      />
      <p className="maker-length" id={`${id}-length`}>
        {text.length} of {LESSON_LIMITS.question} characters
      </p>
    </>
  );
}
