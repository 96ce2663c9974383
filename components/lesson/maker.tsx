"use client";
import { useEffect, useReducer, useState } from "react";
/** Makes a lesson: a form whose only result is a link. The lesson is kept in the address, so a reload keeps it too. */
import { editAddress } from "../../geo/addresses";
import { LESSON_LIMITS } from "../../geo/lesson/lesson";
import { decodeLesson, encodeLesson } from "../../geo/lesson/lesson-link";
import { listenForCopies } from "../kit/copy";
import type { PlaceInBrief } from "../kit/place-words";
import { useReady } from "../kit/use-ready";
import { changeDraft, EMPTY_DRAFT } from "./draft";
import { MakerLink } from "./maker-link";
import { MakerPlaces } from "./maker-places";
import { MakerQuestions } from "./maker-questions";

interface MakerProps {
  readonly storyId: string;
  readonly places: readonly PlaceInBrief[];
}

/** How long typing has to rest before the address is written, in milliseconds: browsers allow it a few times a second. */
const REST_MS = 500;

export function Maker({ storyId, places }: MakerProps) {
  const [draft, change] = useReducer(changeDraft, EMPTY_DRAFT);
  const [said, say] = useState("");
  const [problem, setProblem] = useState("");
  const code = draft.places.length > 0 ? encodeLesson(draft) : null;

  const ready = useReady();

  useEffect(listenForCopies, []);

  useEffect(() => {
    const given = new URLSearchParams(window.location.search).get("lesson");
    if (given === null) return;
    const ids = places.map(({ id }) => id);
    const decoded = decodeLesson(given, ids);
    if (decoded.kind === "lesson") change({ do: "open", lesson: decoded.lesson });
    else setProblem(decoded.kind === "later" ? "was made with a later version of this site" : "is damaged");
  }, [places]);

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
        <MakerPlaces draft={draft} places={places} change={change} say={say} />
        <MakerQuestions draft={draft} places={places} change={change} say={say} />
        <MakerLink storyId={storyId} lesson={draft} places={places} code={code} />
      </fieldset>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </form>
  );
}
