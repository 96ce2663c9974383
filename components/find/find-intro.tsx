"use client";
/** Before the game: the two ways to play it. */
import type { ReactNode } from "react";
import { useReady } from "../kit/use-ready";
import type { Mode, Settings } from "./rules";

interface FindIntroProps {
  readonly settings: Settings;
  /** What counts as right, from the server. */
  readonly rules: ReactNode;
  readonly onStart: (mode: Mode) => void;
}

const WAYS: readonly { readonly mode: Mode; readonly name: string; readonly says: string }[] = [
  {
    mode: "point",
    name: "Point at the map",
    says: "Show where a named place is, with the mouse, a finger or the keyboard.",
  },
  {
    mode: "list",
    name: "Choose from a list",
    says: "A place is highlighted and described; choose its name. Works with a screen reader.",
  },
];

export function FindIntro({ settings, rules, onStart }: FindIntroProps) {
  const ready = useReady();
  return (
    <fieldset className="until-ready needs-scripts" disabled={!ready}>
      {WAYS.map(({ mode, name, says }) => (
        <div key={mode} className="find-way-to-play">
          <button
            type="button"
            className="pill"
            data-second={mode !== settings.mode || undefined}
            aria-describedby={`find-${mode}`}
            onClick={() => onStart(mode)}
          >
            {name}
          </button>
          <p id={`find-${mode}`}>{says}</p>
        </div>
      ))}
      {settings.seed !== null && <p className="find-small">Same questions for everyone: game {settings.seed}</p>}
      {rules}
    </fieldset>
  );
}
