"use client";
/** One voice of the list: who it is, what it says, and how to correct that. */
import { useId } from "react";
import { type VoiceRow, voiceCalled } from "../../geo/make/voice-rows";
import { TO_VOICE } from "../../geo/mentions/targets";
import { Choice } from "./choice";
import { FoundRow } from "./found-row";
import { KindField } from "./kind-field";
import type { PartProps } from "./part-props";
import { SaidSentences } from "./said-sentences";

interface VoiceFoundProps extends PartProps {
  readonly row: VoiceRow;
}

export function VoiceFound(props: VoiceFoundProps) {
  const { row, chosen, choose, decide } = props;
  const { voice, words, said, isNamed } = row;
  const key = TO_VOICE + voice.id;
  const others = words.filter((one) => !voice.name.toLowerCase().includes(one.toLowerCase()));
  return (
    <FoundRow
      isChosen={chosen === key}
      choose={(isChosen) => choose(isChosen ? key : null)}
      name={
        <>
          <b dir="auto">{voice.name}</b>
          <span>
            {said.length === 1 ? "1 sentence" : `${said.length} sentences`} · {isNamed ? "named by you" : "found"}
            {others.length > 0 && (
              <>
                {" · "}
                <bdi>{others.map((one) => `“${one}”`).join(", ")}</bdi>
              </>
            )}
          </span>
        </>
      }
      actions={
        <KindField
          label={`What ${voice.name} is`}
          isLabelHidden
          kind={voice.kind}
          choose={(kind) =>
            decide({ do: "name voice", voice: { ...voice, kind } }, `${voice.name}: ${kind ?? "kind not stated"}.`)
          }
        />
      }
      changeLabel={`Change ${voice.name}`}
      change={() => <Corrections {...props} />}
    />
  );
}

function Corrections(props: VoiceFoundProps) {
  const { row, resolved, decide } = props;
  const { voice, said } = row;
  const id = useId();
  const others = resolved.voices.map((other) => other.voice).filter((other) => other.id !== voice.id);
  const merge = (into: (typeof others)[number] | undefined) =>
    into && decide({ do: "merge voices", from: voice, into }, `${voice.name} is ${into.name}.`);
  const call = (typed: string) => {
    const name = typed.replace(/\s+/gu, " ").trim();
    if (name === voice.name || !/[\p{L}\p{N}]/u.test(name)) return;
    const same = voiceCalled(others, name);
    if (same) merge(same);
    else decide({ do: "name voice", voice: { ...voice, name, as: [...voice.as, voice.name] } }, `Called ${name}.`);
  };
  return (
    <>
      <div className="make-field">
        <label htmlFor={`${id}-call`}>Called</label>
        <input
          id={`${id}-call`}
          key={voice.name}
          defaultValue={voice.name}
          maxLength={120}
          dir="auto"
          onBlur={({ target }) => call(target.value)}
          onKeyDown={(event) => event.key === "Enter" && call(event.currentTarget.value)}
        />
      </div>
      {others.length > 0 && (
        <div className="make-field">
          <label htmlFor={`${id}-same`}>The same as</label>
          <Choice
            id={`${id}-same`}
            value=""
            options={[
              { value: "", words: "nobody else" },
              ...others.map((one) => ({ value: one.id, words: one.name })),
            ]}
            choose={(value) => merge(others.find((other) => other.id === value))}
          />
        </div>
      )}
      <h3>What it says</h3>
      <SaidSentences {...props} said={said} />
    </>
  );
}
