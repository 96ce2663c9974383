/** The list of times: the words as they are in the text, and the time that they mean. */
import type { Block } from "./blocks";
import type { Decisions, LinkedWords, Stretch } from "./draft";
import type { Mark } from "./marks";
import { occurrences, textAt } from "./occurrences";
import type { Read } from "./read";

export interface TimeRow {
  /** As they are written at their first occurrence. */
  readonly words: string;
  /** Its id. */
  readonly time: string;
  readonly at: readonly Stretch[];
  /** Whether a person linked the words; else the machine found them. */
  readonly isLinked: boolean;
}

/** @returns one row for all occurrences of the same words with the same time, in reading order */
export function timeRows(blocks: readonly Block[], marks: readonly (readonly Mark[])[]): TimeRow[] {
  return gathered(
    blocks,
    marks.flatMap((of, block) =>
      of.flatMap(({ start, end, time, isLinked }) => (time === null ? [] : [{ block, start, end, time, isLinked }])),
    ),
  );
}

/** @returns the times that the machine found and a person rejected */
export function timesLeft(blocks: readonly Block[], marks: readonly (readonly Mark[])[], { times }: Read): TimeRow[] {
  return gathered(
    blocks,
    times.flatMap((of, block) =>
      of.flatMap(({ start, end, time }) => {
        const mark = marks[block]?.find((one) => one.start <= start && end <= one.end);
        return time !== undefined && mark?.state === "left" && mark.isLinked
          ? [{ block, start, end, time, isLinked: false }]
          : [];
      }),
    ),
  );
}

/** @returns the decisions about times at these stretches: without them, what the machine found holds */
export const decisionsAt = (blocks: readonly Block[], { words }: Decisions, at: readonly Stretch[]): LinkedWords[] =>
  words.filter(
    (linked) =>
      linked.voice === undefined &&
      occurrences(blocks, linked).some((one) =>
        at.some(({ block, start, end }) => one.block === block && one.start < end && start < one.end),
      ),
  );

function gathered(
  blocks: readonly Block[],
  found: readonly (Stretch & Pick<TimeRow, "time" | "isLinked">)[],
): TimeRow[] {
  const rows = new Map<string, TimeRow & { at: Stretch[] }>();
  for (const { block, start, end, time, isLinked } of found) {
    const stretch = { block, start, end };
    const words = textAt(blocks, stretch);
    const key = `${words.toLowerCase()} ${time} ${isLinked}`;
    const known = rows.get(key);
    if (known) known.at.push(stretch);
    else rows.set(key, { words, time, at: [stretch], isLinked });
  }
  return [...rows.values()];
}
