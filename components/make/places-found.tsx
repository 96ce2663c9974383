"use client";
/** The list of places found, in the order of the story's row. Each can be corrected in one action. */
import type { Change } from "../../geo/make/change";
import type { Candidate, Decisions, FoundName } from "../../geo/make/draft";
import type { Resolved, Row } from "../../geo/make/resolve";
import type { Finder, FinderState } from "./finding/use-finder";
import { OpensOn } from "./opens-on";
import { PlaceRow } from "./place-row";
import { PlaceSearch } from "./place-search";

interface PlacesFoundProps {
  readonly resolved: Resolved;
  readonly decisions: Decisions;
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
  readonly decide: (decision: Change, words: string) => void;
  readonly finder: Finder;
  /** Ids of the places that are drawn as points; null until that is known. */
  readonly points: readonly string[] | null;
  readonly idOf: (key: string | null) => string | null;
}

export function PlacesFound(props: PlacesFoundProps) {
  const { resolved, decisions, decide, finder } = props;
  const { rows, unknown, adjectives, left } = resolved;
  const looked = rows.filter((row) => row.looked).length;
  const near = rows.map(({ place }) => place.at);
  return (
    <section className="make-part make-places" aria-labelledby="make-places">
      <h2 id="make-places">
        Places <span className="count">{rows.length}</span>
      </h2>
      <p className="make-help">
        {rows.length === 0
          ? stateWords(finder.state)
          : `Found by a machine, which makes mistakes. You have looked at ${looked} of ${rows.length}; readers of the story are told which.`}
      </p>
      {finder.state.is === "failed" && (
        <p className="make-problem" role="alert">
          The places did not load ({finder.state.reason}).{" "}
          <button type="button" className="make-link" onClick={finder.tryAgain}>
            Try again
          </button>
        </p>
      )}
      <LeaveOutKinds rows={rows} decide={decide} />
      <ol className="make-rows" aria-label="Places in the order of the row">
        {rows.map((row, index) => (
          <PlaceRow key={row.place.key} row={row} index={index} rows={rows} {...props} />
        ))}
      </ol>
      {rows.length > 0 && looked < rows.length && (
        <p className="make-actions">
          <button
            type="button"
            className="pill"
            onClick={() =>
              decide(
                { do: "look", places: rows.map(({ place }) => place.key), looked: true },
                `You have looked at all ${rows.length} places.`,
              )
            }
          >
            {looked === 0 ? "I have looked: all are right" : "I have looked: the others are right"}
          </button>
        </p>
      )}
      <OpensOn rows={rows} opensOn={decisions.opensOn} decide={decide} />
      {unknown.length > 0 && (
        <section aria-labelledby="make-unknown">
          <h3 id="make-unknown">Where is this?</h3>
          <p className="make-help">These look like place names, but this page does not know where they are.</p>
          <ul className="make-rows">
            {unknown.map((name) => (
              <Unknown key={name.text} name={name} {...{ near, decide, finder }} />
            ))}
          </ul>
        </section>
      )}
      <Aside
        title="People and things of a place, not linked"
        names={adjectives}
        action="Link"
        decide={decide}
        help="Words like “French” usually describe people or things, not the place."
      />
      <Aside title="Left out" names={left} action="Take back" decide={decide} help="" />
    </section>
  );
}

function stateWords(state: FinderState): string {
  if (state.is === "loading") return "Loading the names of the world’s places.";
  return state.is === "finding" ? "Looking for places." : "No place was found. Link words to one, above.";
}

/** A button that leaves out all countries: a story often names countries that it isn't about. */
function LeaveOutKinds({ rows, decide }: { rows: readonly Row[]; decide: PlacesFoundProps["decide"] }) {
  const countries = rows.filter(({ place, names }) => place.kind === "country" && names.length > 0);
  if (countries.length < 2 || countries.length === rows.length) return null;
  const names = countries.flatMap((row) => row.names.map(({ text }) => text));
  return (
    <p className="make-actions">
      <button
        type="button"
        className="pill"
        onClick={() => decide({ do: "leave out", names }, `${countries.length} countries left out.`)}
      >
        Leave out all {countries.length} countries
      </button>
    </p>
  );
}

interface UnknownProps extends Pick<PlacesFoundProps, "decide" | "finder"> {
  readonly name: FoundName;
  readonly near: readonly Candidate["at"][];
}

function Unknown({ name: { text, at }, near, decide, finder }: UnknownProps) {
  return (
    <li className="make-row">
      <div className="make-row-head">
        <b dir="auto">{text}</b>
        <span className="count">{at.length}×</span>
        <button
          type="button"
          className="pill"
          aria-label={`${text} is not a place`}
          onClick={() => decide({ do: "leave out", names: [text] }, `${text} left out.`)}
        >
          Not a place
        </button>
      </div>
      <details className="make-more">
        <summary>Say where {text} is</summary>
        <PlaceSearch
          label={`Which place is ${text}?`}
          known={[]}
          finder={finder}
          near={near}
          choose={(place) => decide({ do: "choose", names: [text], place }, `${text}: ${place.name}.`)}
        />
      </details>
    </li>
  );
}

interface AsideProps extends Pick<PlacesFoundProps, "decide"> {
  readonly title: string;
  readonly names: readonly FoundName[];
  readonly action: string;
  readonly help: string;
}

/** Names that aren't linked, each with a button that links it. */
function Aside({ title, names, action, decide, help }: AsideProps) {
  if (names.length === 0) return null;
  return (
    <details className="make-aside">
      <summary>
        {title} <span className="count">{names.length}</span>
      </summary>
      {help && <p className="make-help">{help}</p>}
      <ul>
        {names.map((name, i) => {
          const [first] = name.candidates;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a name may stand there twice, for two places.
            <li key={`${name.text} ${i}`}>
              <span>
                <b dir="auto">{name.text}</b> {first && `· ${first.name}`}
              </span>
              {first ? (
                <button
                  type="button"
                  className="pill"
                  aria-label={`${action}: ${name.text}`}
                  onClick={() =>
                    decide({ do: "choose", names: [name.text], place: first }, `${name.text} leads to ${first.name}.`)
                  }
                >
                  {action}
                </button>
              ) : (
                <button
                  type="button"
                  className="pill"
                  aria-label={`${action}: ${name.text}`}
                  onClick={() => decide({ do: "take back", names: [name.text] }, `${name.text} is back.`)}
                >
                  {action}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
