"use client";
/** Chooses who says something: one of the story's voices, the article itself, or a new voice named here. */
import { useId, useState } from "react";
import { newVoice, type VoiceRow } from "../../geo/make/voice-rows";
import type { NamedVoice } from "../../geo/types";
import { Choice } from "./choice";
import { KindField } from "./kind-field";

interface SaidByProps {
  readonly label: string;
  /** Whether the label is for screen readers only. */
  readonly isLabelHidden?: boolean;
  /** Ids of the voices that say it now; null if unknown. */
  readonly by: readonly string[] | null;
  readonly voices: readonly VoiceRow[];
  readonly isDisabled?: boolean;
  /** @param voice null: the article's own word */
  readonly choose: (voice: NamedVoice | null) => void;
}

const [UNKNOWN, NOBODY, ANOTHER] = ["?", "-", "+"];

export function SaidBy({ label, isLabelHidden, by, voices, isDisabled = false, choose }: SaidByProps) {
  const id = useId();
  const [isNew, setNew] = useState(false);
  const known = voices.map(({ voice }) => voice);
  const now = by === null ? UNKNOWN : by.length === 0 ? NOBODY : by.join(" ");
  const nameOf = (voiceId: string) => known.find((voice) => voice.id === voiceId)?.name ?? voiceId;
  const options = [
    ...(by === null ? [{ value: UNKNOWN, words: "Choose …" }] : []),
    ...(by !== null && by.length > 1 ? [{ value: now, words: by.map(nameOf).join(", and through it ") }] : []),
    ...known.map((voice) => ({ value: voice.id, words: voice.name })),
    { value: NOBODY, words: "nobody: the report’s own word" },
    { value: ANOTHER, words: "somebody else …" },
  ];
  const onChoice = (value: string) => {
    setNew(value === ANOTHER);
    const voice = known.find((one) => one.id === value);
    if (value === NOBODY) choose(null);
    else if (voice) choose(voice);
  };
  return (
    <div className="make-said-by">
      <label htmlFor={id} className={isLabelHidden ? "visually-hidden" : undefined}>
        {label}
      </label>
      <Choice id={id} value={isNew ? ANOTHER : now} options={options} isDisabled={isDisabled} choose={onChoice} />
      {isNew && (
        <NewVoice
          add={(name, kind) => {
            setNew(false);
            choose(newVoice(known, name, kind));
          }}
        />
      )}
    </div>
  );
}

function NewVoice({ add }: { readonly add: (name: string, kind: NamedVoice["kind"]) => void }) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [kind, setKind] = useState<NamedVoice["kind"]>(null);
  const name = typed.replace(/\s+/gu, " ").trim();
  const isName = /[\p{L}\p{N}]/u.test(name);
  return (
    <div className="make-new-voice" role="group" aria-label="Somebody else">
      <div className="make-field">
        <label htmlFor={id}>Name</label>
        <input
          id={id}
          value={typed}
          maxLength={120}
          dir="auto"
          autoComplete="off"
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => event.key === "Enter" && isName && add(name, kind)}
        />
      </div>
      <KindField label="What it is" kind={kind} choose={setKind} />
      <button
        type="button"
        className="pill"
        aria-disabled={!isName || undefined}
        onClick={() => isName && add(name, kind)}
      >
        Add
      </button>
    </div>
  );
}
