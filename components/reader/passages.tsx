/** The passages of what is chosen: which one is being read, and steps to the others. */
import { passageName } from "../kit/place-words";

interface Quotation {
  /** `p17` */
  readonly id: string;
  readonly text: string;
}

interface PassagesProps {
  readonly name: string;
  /** In reading order; the first is shown at first. script/card-passages.ts turns to the others. */
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

interface StepProps {
  readonly to: Quotation | undefined;
  readonly label: string;
  readonly sign: string;
}

/** A link to the next or previous passage. After the last comes the first, so it always leads somewhere. */
function Step({ to, label, sign }: StepProps) {
  return (
    to && (
      <a className="step" href={`#${to.id}`} aria-label={label}>
        {sign}
      </a>
    )
  );
}
