"use client";
/** The text with its places, times and voices marked, certain or possible. Each mark can be chosen. */
import { type KeyboardEvent, memo, type RefObject } from "react";
import type { Block } from "../../geo/make/blocks";
import type { Mark, MarkState } from "../../geo/make/marks";
import { TO_VOICE } from "../../geo/mentions/targets";

interface MarkedTextProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly blocks: readonly Block[];
  readonly marks: readonly (readonly Mark[])[];
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
}

export function MarkedText({ ref, blocks, marks, chosen, choose }: MarkedTextProps) {
  return (
    <div
      ref={ref}
      className="make-marked"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach it.
      tabIndex={0}
      role="region"
      aria-label="The article with its places, times and voices marked"
    >
      {blocks.map((block, i) => {
        const of = marks[i] ?? NONE;
        const isChosen = chosen !== null && of.some((mark) => choiceOf(mark) === chosen);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is known by where it stands.
          <MarkedBlock key={i} index={i} block={block} marks={of} chosen={isChosen ? chosen : null} choose={choose} />
        );
      })}
    </div>
  );
}

const NONE: readonly Mark[] = [];

interface MarkedBlockProps {
  readonly index: number;
  readonly block: Block;
  readonly marks: readonly Mark[];
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
}

const MarkedBlock = memo(
  function MarkedBlock({ index, block: { kind, text }, marks, chosen, choose }: MarkedBlockProps) {
    let at = 0;
    const parts = marks.flatMap((mark) => {
      const before = text.slice(at, mark.start);
      at = mark.end;
      return [before, <OneMark key={mark.start} mark={mark} text={text} chosen={chosen} choose={choose} />];
    });
    return (
      <p data-block={index} data-kind={kind} dir="auto">
        {parts}
        {text.slice(at)}
      </p>
    );
  },
  (a, b) =>
    a.block.text === b.block.text &&
    a.block.kind === b.block.kind &&
    a.chosen === b.chosen &&
    JSON.stringify(a.marks) === JSON.stringify(b.marks),
);

/** What the mark chooses: the key of a place, the id of a time, or a voice as links lead to it. */
const choiceOf = ({ key, time, voice }: Mark): string | null => key ?? time ?? (voice && TO_VOICE + voice);

const SAID: Readonly<Record<MarkState, string>> = {
  place: "place",
  time: "time",
  voice: "who says so",
  unknown: "location not known",
  adjective: "not linked",
  left: "left out",
};

interface OneMarkProps {
  readonly mark: Mark;
  readonly text: string;
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
}

/** Not a button element, so that its text can be selected too. */
function OneMark({ mark, text, chosen, choose }: OneMarkProps) {
  const { start, end, state } = mark;
  const key = choiceOf(mark);
  const words = text.slice(start, end);
  if (key === null) {
    return (
      <span className="make-mark" data-state={state} title={SAID[state]}>
        {words}
      </span>
    );
  }
  const press = () => choose(key);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press();
  };
  return (
    <span
      className="make-mark"
      data-state={state}
      title={SAID[state]}
      role="button"
      tabIndex={0}
      aria-pressed={key === chosen}
      onClick={() => document.getSelection()?.isCollapsed !== false && press()}
      onKeyDown={onKeyDown}
    >
      {words}
    </span>
  );
}
