"use client";
/** The list of voices, in the order in which they first speak, each with its sentences. */
import type { PartProps } from "./part-props";
import { SaidSentences } from "./said-sentences";
import { VoiceFound } from "./voice-found";

export function VoicesFound(props: PartProps) {
  const { voices, open, nobody, read } = props.resolved;
  // Voices are found by rules only in English: in other languages the author links them all.
  const isRead = read.said.some((of) => of.some(({ how }) => how !== "described"));
  if (voices.length === 0 && open.length === 0) return null;
  return (
    <section className="make-part" aria-labelledby="make-voices">
      <h2 id="make-voices">
        Voices <span className="count">{voices.length}</span>
      </h2>
      <p className="make-help">
        {isRead
          ? "Who is said to say each sentence, by words like “said” and “according to”. The rules make mistakes."
          : "As you linked them: there are no rules for this language."}
      </p>
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
