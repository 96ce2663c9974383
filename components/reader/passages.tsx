/** The passages of what is chosen: which one is being read, steps to the others, and its words. */

import { directionOf } from "../../geo/article/language";
import { passageName } from "../kit/place-words";

interface Quotation {
  /** `p17` */
  readonly id: string;
  readonly text: string;
}

interface PassagesProps {
  readonly name: string;
  /** In reading order; the first is the one being read. The reader's script turns to the others: script/card-passages.ts. */
  readonly quotations: readonly Quotation[];
}

export function Passages({ name, quotations }: PassagesProps) {
  const [first] = quotations;
  if (!first) return null;
  return (
    <section className="stepper" aria-label={`What the article says of ${name}`}>
      <p aria-live="polite">
        <a href={`#${first.id}`}>{passageName(first.id)}</a>
        <span>{quotations.length > 1 && ` · 1 of ${quotations.length}`}</span>
      </p>
      {quotations.length > 1 && (
        <>
          <Step to={quotations.at(-1)} label="Previous passage" sign="←" />
          <Step to={quotations[1]} label="Next passage" sign="→" />
          <ol className="steps" aria-label="All passages">
            {quotations.map(({ id }, i) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={i === 0 ? "true" : undefined} aria-label={passageName(id)}>
                  {id.slice(1)}
                </a>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** The words of the passage that is being read. Beside the text they are shown only while it is out of view: card.css. */
export function Quoted({ text, language }: { text: string; language: string }) {
  return (
    <blockquote className="quotation" lang={language} dir={directionOf(language) === "rtl" ? "rtl" : undefined}>
      <p>{text}</p>
    </blockquote>
  );
}

interface StepProps {
  readonly to: Quotation | undefined;
  readonly label: string;
  readonly sign: string;
}

/** After the last passage comes the first: a step always leads somewhere. */
function Step({ to, label, sign }: StepProps) {
  return (
    to && (
      <a className="step" href={`#${to.id}`} aria-label={label}>
        {sign}
      </a>
    )
  );
}
