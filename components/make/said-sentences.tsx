"use client";
/** Sentences, each with a select box for who says it. */
import { attributed, attributionsAt } from "../../geo/make/attribute";
import type { SaidRow } from "../../geo/make/voice-rows";
import type { NamedVoice } from "../../geo/types";
import type { PartProps } from "./part-props";
import { SaidBy } from "./said-by";

interface SaidSentencesProps extends Omit<PartProps, "chosen" | "choose"> {
  readonly said: readonly SaidRow[];
}

/** How much of a sentence a label quotes, in UTF-16 units. */
const LONGEST_LABEL = 60;

export function SaidSentences({ said, blocks, resolved, decisions, decide }: SaidSentencesProps) {
  const change = (row: SaidRow, voice: NamedVoice | null) => {
    const decision = attributed({ blocks, marks: resolved.marks, decisions }, row, voice);
    if (decision) decide(decision, voice ? `According to ${voice.name}.` : "The report’s own word.");
  };
  return (
    <ul className="make-sentences">
      {said.map((row) => {
        const { block, start, text, by, how } = row;
        const label = text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL).trimEnd()} …` : text;
        return (
          <li key={`${block} ${start}`}>
            <p dir="auto">{text}</p>
            <SaidBy
              label={`Who says: ${label}`}
              isLabelHidden
              by={how === "open" ? null : by}
              voices={resolved.voices}
              choose={(voice) => change(row, voice)}
            />
            {how === "described" && (
              <button
                type="button"
                className="make-link"
                aria-label={`As it was found: ${label}`}
                onClick={() =>
                  decide({ do: "forget", words: attributionsAt(blocks, decisions, row) }, "As it was found.")
                }
              >
                As it was found
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
