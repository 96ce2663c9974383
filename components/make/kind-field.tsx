"use client";
/** The kind of a voice, such as an office: it takes no side and passes no judgement. */
import { useId } from "react";
import { type NamedVoice, VOICE_KINDS } from "../../geo/types";
import { Choice } from "./choice";

interface KindFieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly kind: NamedVoice["kind"];
  readonly choose: (kind: NamedVoice["kind"]) => void;
}

const UNSAID = "";
const OPTIONS = [
  { value: UNSAID, words: "not stated" },
  ...VOICE_KINDS.map((kind) => ({ value: kind, words: `${/^[aeou]/u.test(kind) ? "an" : "a"} ${kind}` })),
];

export function KindField({ label, isLabelHidden, kind, choose }: KindFieldProps) {
  const id = useId();
  return (
    <div className="make-field">
      <label htmlFor={id} className={isLabelHidden ? "visually-hidden" : undefined}>
        {label}
      </label>
      <Choice
        id={id}
        value={kind ?? UNSAID}
        options={OPTIONS}
        choose={(value) => choose(VOICE_KINDS.find((one) => one === value) ?? null)}
      />
    </div>
  );
}
