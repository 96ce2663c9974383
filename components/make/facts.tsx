"use client";
/** What is known of the article: guessed from its words, or typed. A problem is shown at its field. */
import type { HTMLInputTypeAttribute } from "react";
import type { Change } from "../../geo/make/change";
import type { Facts as AllFacts } from "../../geo/make/draft";
import type { Missing } from "../../geo/make/finish";

interface Field {
  readonly key: keyof AllFacts;
  readonly label: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly help?: string;
  readonly isWide?: boolean;
}

const FIRST: readonly Field[] = [
  { key: "title", label: "Title", isWide: true },
  { key: "date", label: "Day it was published", type: "date" },
  { key: "publisher", label: "Publisher" },
];

const MORE: readonly Field[] = [
  { key: "author", label: "Author", help: "If several, separate them with commas" },
  { key: "url", label: "Web address", type: "url" },
  { key: "language", label: "Language", help: "en, fr, fa-AF …" },
];

interface FactsProps {
  readonly facts: AllFacts;
  readonly missing: Missing;
  readonly change: (change: Change) => void;
}

export function Facts(props: FactsProps) {
  const { missing } = props;
  return (
    <section className="make-part make-facts" aria-label="About the article">
      <Fields fields={FIRST} {...props} />
      {/* Open if a field in it has a problem. */}
      <details open={MORE.some(({ key }) => missing[key] !== undefined) || undefined}>
        <summary>Author, address, language</summary>
        <Fields fields={MORE} {...props} />
      </details>
    </section>
  );
}

function Fields({ fields, facts, missing, change }: FactsProps & { readonly fields: readonly Field[] }) {
  return (
    <div className="make-fields">
      {fields.map(({ key, label, type = "text", help, isWide }) => {
        const problem = missing[key];
        const id = `make-${key}`;
        return (
          <div key={key} className="make-field" data-wide={isWide}>
            <label htmlFor={id}>{label}</label>
            <input
              id={id}
              type={type}
              value={facts[key]}
              dir={type === "date" ? undefined : "auto"}
              maxLength={500}
              aria-invalid={problem !== undefined || undefined}
              aria-describedby={problem || help ? `${id}-help` : undefined}
              onChange={(event) => change({ do: "say", facts: { [key]: event.target.value } })}
            />
            {(problem || help) && (
              <p id={`${id}-help`} className={problem ? "make-problem" : "make-help"}>
                {problem ?? help}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
