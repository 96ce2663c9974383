"use client";
/** Undo and redo, and whether the draft is kept. */
import type { History } from "../../geo/make/change";
import type { Drafts } from "./use-drafts";

const STATES: Readonly<Record<Drafts["state"], string>> = {
  kept: "Kept in this browser",
  keeping: "Saving …",
  "not kept": "This browser can’t keep drafts: save the folder before you close the page",
};

interface ToolbarProps {
  readonly history: History;
  readonly change: (change: { do: "undo" | "redo" }) => void;
  readonly say: (words: string) => void;
  readonly drafts: Drafts;
}

export function Toolbar({ history: { past, future }, change, say, drafts }: ToolbarProps) {
  return (
    <div className="make-toolbar" role="toolbar" aria-label="The draft">
      <button
        type="button"
        className="pill"
        aria-disabled={past.length === 0}
        onClick={() => {
          change({ do: "undo" });
          if (past.length > 0) say("Undone.");
        }}
      >
        Undo
      </button>
      <button
        type="button"
        className="pill"
        aria-disabled={future.length === 0}
        onClick={() => {
          change({ do: "redo" });
          if (future.length > 0) say("Redone.");
        }}
      >
        Redo
      </button>
      <span className="make-kept">{STATES[drafts.state]}</span>
      <a className="make-see" href="#make-preview">
        See it
      </a>
      <button type="button" className="make-link" onClick={drafts.begin}>
        Another article
      </button>
    </div>
  );
}
