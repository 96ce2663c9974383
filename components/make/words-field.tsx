"use client";
/** Words as they stand in the text, typed or selected: one or several. */
import { useId } from "react";
import type { Block } from "../../geo/make/blocks";
import { occurrences } from "../../geo/make/occurrences";

interface WordsFieldProps {
  readonly words: readonly string[];
  readonly setWords: (words: readonly string[]) => void;
  readonly blocks: readonly Block[];
}

/** @returns the words without empty lines, and whether all of them stand in the text */
export function givenWords(words: readonly string[], blocks: readonly Block[]) {
  const given = words.map((one) => one.replace(/\s+/gu, " ").trim()).filter((one) => one !== "");
  const counted = given.map((one) => ({ words: one, count: occurrences(blocks, { words: one, only: null }).length }));
  const absent = counted.filter(({ count }) => count === 0);
  return { given, counted, absent, isReady: given.length > 0 && absent.length === 0 };
}

export function WordsField({ words, setWords, blocks }: WordsFieldProps) {
  const id = useId();
  const { counted, absent } = givenWords(words, blocks);
  return (
    <>
      <label htmlFor={id}>Words exactly as in the text: one or more, each on its own line</label>
      <textarea
        id={id}
        rows={Math.max(2, words.length + 1)}
        value={words.join("\n")}
        dir="auto"
        aria-describedby={`${id}-said`}
        aria-invalid={absent.length > 0 || undefined}
        onChange={(event) => setWords(event.target.value.split("\n"))}
      />
      <p id={`${id}-said`} className={absent.length > 0 ? "make-problem" : "make-help"}>
        {absent.length > 0
          ? `Not in the text: ${absent.map((one) => `“${one.words}”`).join(", ")}`
          : counted
              .map((one) => `“${one.words}” appears ${one.count === 1 ? "once" : `${one.count} times`}`)
              .join("; ") || "Select words in the text above, or type them here."}
      </p>
    </>
  );
}
