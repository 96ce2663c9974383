"use client";
/** The list of voices, in the order in which they are heard, with what each is said to say. */
import type { Block } from "../../geo/make/blocks";
import type { Change } from "../../geo/make/change";
import type { Decisions } from "../../geo/make/draft";
import type { Resolved } from "../../geo/make/resolve";
import { SaidSentences } from "./said-sentences";
import { VoiceFound } from "./voice-found";

export interface VoicesFoundProps {
  readonly blocks: readonly Block[];
  readonly resolved: Resolved;
  readonly decisions: Decisions;
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
  readonly decide: (decision: Change, words: string) => void;
}

export function VoicesFound(props: VoicesFoundProps) {
  const { voices, open, nobody } = props.resolved;
  if (voices.length === 0 && open.length === 0) return null;
  return (
    <section className="make-part" aria-labelledby="make-voices">
      <h2 id="make-voices">
        Voices <span className="count">{voices.length}</span>
      </h2>
      <p className="make-help">Who is said to say each sentence, by words like “said” and “according to”. Rules err.</p>
      <ol className="make-rows" aria-label="Voices in the order in which they are heard">
        {voices.map((row) => (
          <VoiceFound key={row.voice.id} row={row} {...props} />
        ))}
      </ol>
      {open.length > 0 && (
        <section aria-labelledby="make-open">
          <h3 id="make-open">Who says this?</h3>
          <p className="make-help">Somebody is said to say it, but the rules can’t tell who.</p>
          <SaidSentences said={open} {...props} />
        </section>
      )}
      {nobody.length > 0 && (
        <details className="make-aside">
          <summary>
            The report’s own word <span className="count">{nobody.length}</span>
          </summary>
          <SaidSentences said={nobody} {...props} />
        </details>
      )}
    </section>
  );
}
