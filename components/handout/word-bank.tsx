/** The names for a map to label, in alphabetical order; a checkbox in the bar hides them, even without scripts. */
import type { NumberedPlace } from "./numbered-places";

/** The checkbox's id, which the style sheet refers to. */
const ID = "word-bank";

export function WordBankSwitch() {
  return (
    <label className="handout-option">
      <input type="checkbox" id={ID} defaultChecked /> Word bank
    </label>
  );
}

interface WordBankProps {
  readonly places: readonly NumberedPlace[];
  /** BCP 47, of the names. */
  readonly language: string;
}

export function WordBank({ places, language }: WordBankProps) {
  const names = places.map(({ name }) => name).toSorted(new Intl.Collator(language).compare);
  return (
    <section className="handout-word-bank">
      <h2>Word bank</h2>
      <ul lang={language}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
