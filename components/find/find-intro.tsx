"use client";
/** Before the game: how it is played, and which of the two ways. */
import { type ReactNode, useState } from "react";
import type { Mode, Settings } from "./rules";

interface FindIntroProps {
  readonly settings: Settings;
  /** What counts as right, from the server. */
  readonly rules: ReactNode;
  readonly onStart: (mode: Mode) => void;
}

const WAYS: readonly { readonly mode: Mode; readonly name: string; readonly says: string }[] = [
  { mode: "point", name: "Point at the map", says: "A name is given; you show where it is." },
  {
    mode: "list",
    name: "Choose from a list",
    says: "A place is shown and described in figures; you choose its name. For the keyboard and screen readers too.",
  },
];

export function FindIntro({ settings, rules, onStart }: FindIntroProps) {
  const [picked, setPicked] = useState<Mode | null>(null);
  const mode = picked ?? settings.mode;
  return (
    <form
      className="find-intro needs-scripts"
      onSubmit={(event) => {
        event.preventDefault();
        onStart(mode);
      }}
    >
      <fieldset className="find-choices">
        <legend>How to play</legend>
        {WAYS.map((way) => (
          <label key={way.mode}>
            <input
              type="radio"
              name="by"
              value={way.mode}
              checked={mode === way.mode}
              onChange={() => setPicked(way.mode)}
            />
            <span>
              <b>{way.name}.</b> {way.says}
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="find-button">
        Start
      </button>
      {settings.seed !== null && (
        <p className="find-small">Order no. {settings.seed}: the same for all who have this address.</p>
      )}
      {rules}
    </form>
  );
}
