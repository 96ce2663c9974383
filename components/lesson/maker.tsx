"use client";
import { useEffect, useReducer, useState } from "react";
/** Makes a lesson: a form whose only result is a link. The lesson is kept in the address, so a reload keeps it too. */
import { editAddress } from "../../geo/addresses";
import { LESSON_LIMITS } from "../../geo/lesson/lesson";
import { decodeLesson, encodeLesson } from "../../geo/lesson/lesson-link";
import { listenForCopies } from "../kit/copy";
import { useReady } from "../kit/use-ready";
import { changeDraft, EMPTY_DRAFT } from "./draft";
import { MakerLink } from "./maker-link";
import { MakerQuestions } from "./maker-questions";
import { MakerStops } from "./maker-stops";
import type { StopInBrief } from "./stop-in-brief";

interface MakerProps {
  readonly storyId: string;
  readonly stops: readonly StopInBrief[];
}

/** How long to wait after typing before writing the address, in milliseconds: browsers limit how often. */
const REST_MS = 500;

export function Maker({ storyId, stops }: MakerProps) {
  const [draft, change] = useReducer(changeDraft, EMPTY_DRAFT);
  const [said, say] = useState("");
  const [problem, setProblem] = useState("");
  const code = draft.stops.length > 0 ? encodeLesson(draft) : null;

  const ready = useReady();

  useEffect(listenForCopies, []);

  useEffect(() => {
    const given = new URLSearchParams(window.location.search).get("lesson");
    if (given === null) return;
    const ids = stops.map(({ id }) => id);
    const decoded = decodeLesson(given, ids);
    if (decoded.kind === "lesson") change({ do: "open", lesson: decoded.lesson });
    else setProblem(decoded.kind === "later" ? "was made with a later version of this site" : "is damaged");
  }, [stops]);

  useEffect(() => {
    if (code === null) return;
    const timer = setTimeout(() => window.history.replaceState(null, "", editAddress(storyId, code)), REST_MS);
    return () => clearTimeout(timer);
  }, [storyId, code]);

  return (
    <form className="maker needs-scripts" onSubmit={(event) => event.preventDefault()}>
      {problem && (
        <p className="maker-problem" role="alert">
          The lesson in this address {problem}. Here is an empty one.
        </p>
      )}
      <fieldset className="until-ready" disabled={!ready}>
        <label className="maker-title">
          Title (optional)
          <input
            type="text"
            value={draft.title}
            maxLength={LESSON_LIMITS.title}
            dir="auto"
            onChange={(event) => change({ do: "name", title: event.target.value })}
          />
        </label>
        <MakerStops draft={draft} stops={stops} change={change} say={say} />
        <MakerQuestions draft={draft} stops={stops} change={change} say={say} />
        <MakerLink storyId={storyId} lesson={draft} stops={stops} code={code} />
      </fieldset>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </form>
  );
}
