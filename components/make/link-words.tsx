"use client";
/** Links words of the text to a place: typed or selected, several at once. */
import { useId } from "react";
import type { Block } from "../../geo/make/blocks";
import type { Change } from "../../geo/make/change";
import type { Candidate } from "../../geo/make/draft";
import { occurrences } from "../../geo/make/occurrences";
import type { Resolved } from "../../geo/make/resolve";
import type { Finder } from "./finding/use-finder";
import { PlaceSearch } from "./place-search";

interface LinkWordsProps {
  /** One or several; each is looked for everywhere in the text. */
  readonly words: readonly string[];
  readonly setWords: (words: readonly string[]) => void;
  readonly blocks: readonly Block[];
  readonly resolved: Resolved;
  readonly decide: (decision: Change, words: string) => void;
  readonly finder: Finder;
  readonly close: () => void;
}

export function LinkWords({ words, setWords, blocks, resolved, decide, finder, close }: LinkWordsProps) {
  const id = useId();
  const given = words.map((one) => one.replace(/\s+/gu, " ").trim()).filter((one) => one !== "");
  const counted = given.map((one) => ({ words: one, count: occurrences(blocks, { words: one, only: null }).length }));
  const absent = counted.filter(({ count }) => count === 0);
  const isReady = given.length > 0 && absent.length === 0;
  const link = (place: Candidate) => {
    decide(
      { do: "link", words: given.map((one) => ({ words: one, only: null })), place },
      `${given.join(", ")}: ${place.name}.`,
    );
    close();
  };
  return (
    <section className="make-panel" aria-label="Link words to a place">
      <label htmlFor={id}>Words as they stand in the text: one or more, each on a line of its own</label>
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
              .map((one) => `“${one.words}” stands there ${one.count === 1 ? "once" : `${one.count} times`}`)
              .join("; ") || "Select words in the text above, or type them here."}
      </p>
      <PlaceSearch
        label="Which place do they mean?"
        known={resolved.rows.map(({ place, name }) => ({ ...place, name }))}
        isDisabled={!isReady}
        finder={finder}
        near={resolved.rows.map(({ place }) => place.at)}
        choose={link}
      />
      <button type="button" className="make-link" onClick={close}>
        Close
      </button>
    </section>
  );
}
