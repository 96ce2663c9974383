"use client";
/** The article's words: to edit, or to read with their marks and link by selecting. */
import { useState } from "react";
import { type Block, cleaned, countWords, tooLong } from "../../geo/make/blocks";
import type { Change } from "../../geo/make/change";
import type { Decisions } from "../../geo/make/draft";
import type { Resolved } from "../../geo/make/resolve";
import type { Thread } from "../../geo/types";
import type { Finder } from "./finding/use-finder";
import { type Linking, LinkWords, TO } from "./link-words";
import { MarkedText } from "./marked-text";
import { useSelectedWords } from "./use-selected-words";

interface WordsProps {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly resolved: Resolved;
  readonly decisions: Decisions;
  readonly isWriting: boolean;
  readonly setWriting: (isWriting: boolean) => void;
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
  readonly decide: (decision: Change, words: string) => void;
  readonly change: (change: Change) => void;
  readonly finder: Finder;
}

export function Words({
  text,
  blocks,
  resolved,
  decisions,
  isWriting,
  setWriting,
  chosen,
  choose,
  decide,
  change,
  finder,
}: WordsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [linking, setLinking] = useState<Linking | null>(null);
  const { container, selected, forget } = useSelectedWords(blocks);
  const write = (raw: string) => {
    const { text: clean } = cleaned(raw);
    const reason = tooLong(clean);
    setProblem(reason);
    if (reason === null) change({ do: "write", text: clean });
  };
  /** Adds the selected words to those being linked. Without a selection, opens or closes the panel. */
  const link = (to: Thread) => {
    if (!selected) return setLinking(linking?.to === to ? null : { to, words: [], at: null });
    const others = linking?.to === to ? linking.words.filter((words) => words !== selected.words) : [];
    setLinking({ to, words: [...others, selected.words], at: others.length > 0 ? null : selected.at });
    forget();
  };
  return (
    <section className="make-part make-words" aria-labelledby="make-words">
      <div className="make-head">
        <h2 id="make-words">
          The words <span className="count">{countWords(text).toLocaleString("en")}</span>
        </h2>
        <button type="button" className="pill" onClick={() => setWriting(!isWriting)}>
          {isWriting ? "Done: mark the words" : "Change the words"}
        </button>
      </div>
      {isWriting ? (
        <>
          <textarea
            className="make-text"
            aria-label="The words of the article"
            // biome-ignore lint/a11y/noAutofocus: whoever types goes on typing in the field that takes the first one's place.
            autoFocus
            value={text}
            dir="auto"
            aria-invalid={problem !== null || undefined}
            onFocus={({ currentTarget }) => currentTarget.setSelectionRange(text.length, text.length)}
            onChange={(event) => write(event.target.value)}
          />
          <p className="make-help">
            A blank line separates paragraphs; ## starts a heading, &gt; a quotation, - a list item.
          </p>
        </>
      ) : (
        <MarkedText ref={container} blocks={blocks} marks={resolved.marks} chosen={chosen} choose={choose} />
      )}
      {problem && (
        <p className="make-problem" role="alert">
          {problem}
        </p>
      )}
      {!isWriting && (
        <div className="make-selection">
          {selected ? <b dir="auto">“{selected.words}”</b> : <span>Link words to</span>}
          {(["place", "time", "voice"] as const).map((to) => (
            <button
              key={to}
              type="button"
              className="pill"
              aria-label={`Link words to ${TO[to]}`}
              aria-expanded={linking?.to === to}
              onClick={() => link(to)}
            >
              {TO[to].replace(/^./u, (first) => first.toUpperCase())}
            </button>
          ))}
          {selected && (
            <button
              type="button"
              className="pill"
              onClick={() => {
                decide(
                  { do: "link", words: [{ words: selected.words, only: null }], place: null },
                  `“${selected.words}” is not a place now.`,
                );
                forget();
              }}
            >
              Not a place
            </button>
          )}
        </div>
      )}
      {linking && (
        <LinkWords
          linking={linking}
          setWords={(words) => setLinking({ ...linking, words, at: null })}
          {...{ blocks, decisions, resolved, decide, finder }}
          close={() => setLinking(null)}
        />
      )}
    </section>
  );
}
