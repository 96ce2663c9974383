/** The passages of the chosen place: the one being read as a quotation, and steps to the others. */

import { directionOf } from "../../geo/article/language";

interface Quotation {
  /** `p17` */
  readonly id: string;
  readonly text: string;
}

interface PassagesProps {
  readonly name: string;
  /** In reading order; the first is the one being read. The reader's script turns to the others. */
  readonly quotations: readonly Quotation[];
  /** BCP 47, of the article. */
  readonly language: string;
}

export function Passages({ name, quotations, language }: PassagesProps) {
  const [first] = quotations;
  if (!first) return null;
  return (
    <section className="passages" aria-label={`What the article says of ${name}`}>
      <blockquote className="quotation" lang={language} dir={directionOf(language) === "rtl" ? "rtl" : undefined}>
        <p>{first.text}</p>
      </blockquote>
      <div className="stepper">
        <p aria-live="polite">{`Passage 1 of ${quotations.length}`}</p>
        {quotations.length > 1 && (
          <>
            <Step to={quotations.at(-1)} label="Previous passage" sign="←" />
            <Step to={quotations[1]} label="Next passage" sign="→" />
            <ol className="steps" aria-label="All passages">
              {quotations.map(({ id }, i) => (
                <li key={id}>
                  <a href={`#${id}`} aria-current={i === 0 ? "true" : undefined} aria-label={`Passage ${i + 1}`}>
                    {i + 1}
                  </a>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
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
