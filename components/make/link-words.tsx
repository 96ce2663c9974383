"use client";
/** Links words of the text to a place, a time or who says so: typed or selected, several at once. */
import { attributedWords } from "../../geo/make/attribute";
import type { Block } from "../../geo/make/blocks";
import type { Change } from "../../geo/make/change";
import type { Candidate, Decisions, Stretch, Words } from "../../geo/make/draft";
import { occurrences } from "../../geo/make/occurrences";
import type { Resolved } from "../../geo/make/resolve";
import type { NamedVoice, Thread } from "../../geo/types";
import type { Finder } from "./finding/use-finder";
import { PlaceSearch } from "./place-search";
import { SaidBy } from "./said-by";
import { TimeField } from "./time-field";
import { timeWords } from "./time-words";
import { givenWords, WordsField } from "./words-field";

/** What is being linked. */
export interface Linking {
  readonly to: Thread;
  /** One or several; each is looked for everywhere in the text. */
  readonly words: readonly string[];
  /** Where the words were selected: an attribution applies to that one sentence only. */
  readonly at: Stretch | null;
}

interface LinkWordsProps {
  readonly linking: Linking;
  readonly setWords: (words: readonly string[]) => void;
  readonly blocks: readonly Block[];
  readonly decisions: Decisions;
  readonly resolved: Resolved;
  readonly decide: (decision: Change, words: string) => void;
  readonly finder: Finder;
  readonly close: () => void;
}

export const TO: Readonly<Record<Thread, string>> = { place: "a place", time: "a time", voice: "who says so" };

export function LinkWords({
  linking: { to, words, at },
  setWords,
  blocks,
  decisions,
  resolved,
  decide,
  finder,
  close,
}: LinkWordsProps) {
  const { given, isReady } = givenWords(words, blocks);
  const everywhere = given.map((one): Words => ({ words: one, only: null }));
  const link = (decision: Change, target: string) => {
    decide(decision, `${given.join(", ")}: ${target}.`);
    close();
  };
  const toPlace = (place: Candidate) => link({ do: "link", words: everywhere, place }, place.name);
  const toTime = (time: string) => link({ do: "date", words: everywhere, time }, timeWords(time));
  const toVoice = (voice: NamedVoice | null) => {
    const stretches = at ? [at] : everywhere.flatMap((one) => occurrences(blocks, one));
    const said = [...resolved.voices.flatMap((row) => row.said), ...resolved.open, ...resolved.nobody];
    link(attributedWords(blocks, decisions, said, stretches, voice), voice?.name ?? "the report’s own word");
  };
  return (
    <section className="make-panel" aria-label={`Link words to ${TO[to]}`}>
      <WordsField words={words} setWords={setWords} blocks={blocks} />
      {to === "place" && (
        <PlaceSearch
          label="Which place do they mean?"
          known={resolved.rows.map(({ place, name }) => ({ ...place, name }))}
          isDisabled={!isReady}
          finder={finder}
          near={resolved.rows.map(({ place }) => place.at)}
          choose={toPlace}
        />
      )}
      {to === "time" && (
        <TimeField
          time={null}
          known={[...new Set(resolved.times.map(({ time }) => time))]}
          isDisabled={!isReady}
          choose={toTime}
        />
      )}
      {to === "voice" && (
        <SaidBy
          label={at ? "Who says this sentence?" : "Who says the sentences they are in?"}
          by={null}
          voices={resolved.voices}
          isDisabled={!isReady}
          choose={toVoice}
        />
      )}
      <button type="button" className="make-link" onClick={close}>
        Close
      </button>
    </section>
  );
}
