"use client";
/** What the map opens on: the places close together, or those that the author ticks. */
import type { Change } from "../../geo/make/change";
import type { Row } from "../../geo/make/resolve";

interface OpensOnProps {
  readonly rows: readonly Row[];
  /** Keys of places; null for the places close together. */
  readonly opensOn: readonly string[] | null;
  readonly decide: (decision: Change, words: string) => void;
}

export function OpensOn({ rows, opensOn, decide }: OpensOnProps) {
  if (rows.length < 2) return null;
  const all = rows.map(({ place }) => place.key);
  const ticked = opensOn?.filter((key) => all.includes(key)) ?? null;
  const say = (places: readonly string[] | null) =>
    decide(
      { do: "open on", places },
      places === null
        ? "The map opens on the places that lie close together."
        : `The map opens on ${places.length} places.`,
    );
  return (
    <details className="make-aside">
      <summary>What the map opens on</summary>
      <label className="make-check">
        <input type="checkbox" checked={ticked === null} onChange={() => say(ticked === null ? all : null)} />
        Places close together
      </label>
      {ticked !== null && (
        <ul className="make-checks">
          {rows.map(({ place: { key }, name }) => (
            <li key={key}>
              <label className="make-check">
                <input
                  type="checkbox"
                  checked={ticked.includes(key)}
                  // The last tick can't be removed: the map must open on something.
                  disabled={ticked.length === 1 && ticked.includes(key)}
                  onChange={() => say(ticked.includes(key) ? ticked.filter((one) => one !== key) : [...ticked, key])}
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
