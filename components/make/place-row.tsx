"use client";
/** One place of the list: the author may confirm it, drop it or replace it. */
import type { Change } from "../../geo/make/change";
import type { Row } from "../../geo/make/resolve";
import { MoveButtons } from "../lesson/move-buttons";
import { CandidateButton } from "./candidate-button";
import type { Finder } from "./finding/use-finder";
import { FoundRow } from "./found-row";
import { PlaceSearch } from "./place-search";

interface PlaceRowProps {
  readonly row: Row;
  readonly index: number;
  readonly rows: readonly Row[];
  readonly chosen: string | null;
  readonly choose: (key: string | null) => void;
  readonly decide: (decision: Change, words: string) => void;
  readonly finder: Finder;
  readonly points: readonly string[] | null;
  readonly idOf: (key: string | null) => string | null;
}

const times = (count: number): string => (count === 1 ? "once" : `${count} times`);

export function PlaceRow(props: PlaceRowProps) {
  const { row, chosen, choose, decide } = props;
  const { place, name, names, words, mentions, looked } = row;
  const { key, kind, within } = place;
  const leaveOut = () => decide({ do: "leave out", names: names.map(({ text }) => text), words }, `${name} left out.`);
  return (
    <FoundRow
      isChosen={key === chosen}
      choose={(isChosen) => choose(isChosen ? key : null)}
      isLooked={looked}
      name={
        <>
          <b dir="auto">{name}</b>
          <span>
            {[kind, within].filter((part) => part !== "").join(", ")} · {times(mentions)}
          </span>
        </>
      }
      actions={
        <>
          <button
            type="button"
            className="pill"
            aria-pressed={looked}
            aria-label={looked ? `${name}: looked at` : `${name} is right`}
            onClick={() =>
              decide(
                { do: "look", places: [key], looked: !looked },
                looked ? `${name}: not looked at.` : `${name}: looked at.`,
              )
            }
          >
            {looked ? "✓ Looked at" : "Right"}
          </button>
          <button type="button" className="pill" aria-label={`${name} is not a place`} onClick={leaveOut}>
            Not a place
          </button>
        </>
      }
      changeLabel={`Change ${name}`}
      change={() => <Corrections {...props} />}
    />
  );
}

function Corrections({ row, index, rows, decide, finder, points, idOf }: PlaceRowProps) {
  const { place, name, names, words, asPoint, candidates } = row;
  const { key } = place;
  const near = rows.filter((other) => other !== row).map((other) => other.place.at);
  const texts = names.map(({ text }) => text);
  const id = idOf(key);
  const isPoint = id !== null && (points ?? []).includes(id);
  const move = (to: number) =>
    decide(
      { do: "move", order: rows.map((one) => one.place.key), from: index, to },
      `${name} is now ${to + 1} of ${rows.length}.`,
    );
  const becomes = (other: Row["place"]) =>
    decide({ do: "choose", names: texts, words, place: other }, `${name}: ${other.name}, ${other.kind}.`);
  return (
    <>
      {candidates.length > 1 && (
        <>
          <h3>Places of this name</h3>
          <ul className="make-candidates">
            {candidates.map((candidate) => (
              <li key={candidate.key}>
                <CandidateButton candidate={candidate} near={near} isChosen={candidate.key === key} choose={becomes} />
              </li>
            ))}
          </ul>
        </>
      )}
      <PlaceSearch
        label="Another place, by any name"
        known={rows.filter((other) => other !== row).map((other) => ({ ...other.place, name: other.name }))}
        {...{ finder, near }}
        choose={becomes}
      />
      <div className="make-field">
        <label htmlFor={`call-${key}`}>Called</label>
        <input
          id={`call-${key}`}
          defaultValue={name}
          maxLength={80}
          dir="auto"
          onBlur={({ target: { value } }) => {
            const called = value.replace(/\s+/gu, " ").trim();
            if (called !== "" && called !== name) decide({ do: "call", place: key, name: called }, `Called ${called}.`);
          }}
        />
      </div>
      {place.outline !== null && (!isPoint || asPoint) && (
        <fieldset className="make-choice">
          <legend>Drawn as</legend>
          {(["outline", "point"] as const).map((as) => (
            <label key={as} className="make-check">
              <input
                type="radio"
                name={`as-${key}`}
                checked={(as === "point") === asPoint}
                onChange={() =>
                  decide(
                    { do: "draw as", place: key, as },
                    `${name} is drawn as ${as === "point" ? "a point" : "its shape"}.`,
                  )
                }
              />
              {as === "point" ? "a point" : "its shape"}
            </label>
          ))}
        </fieldset>
      )}
      {names.length > 1 && (
        <>
          <h3>Named</h3>
          <ul className="make-names">
            {names.map(({ text, count }) => (
              <li key={text}>
                <span dir="auto">
                  {text} <span className="count">{count}×</span>
                </span>
                <button
                  type="button"
                  className="pill"
                  aria-label={`${text} is a place of its own`}
                  onClick={() => decide({ do: "part", name: text, place }, `${text} is a place of its own now.`)}
                >
                  A place of its own
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {words.length > 0 && (
        <>
          <h3>Words linked to it</h3>
          <ul className="make-names">
            {words.map((one) => (
              <li key={one}>
                <span dir="auto">“{one}”</span>
                <button
                  type="button"
                  className="pill"
                  aria-label={`Unlink “${one}”`}
                  onClick={() => decide({ do: "unlink", words: one }, `“${one}” leads nowhere now.`)}
                >
                  Unlink
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="make-actions">
        Its position in the row
        <MoveButtons name={name} index={index} count={rows.length} move={move} />
      </p>
    </>
  );
}
