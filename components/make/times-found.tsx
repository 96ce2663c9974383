"use client";
/** The list of times, in reading order: the words and the day they mean. Each can be corrected in one action. */
import type { Change } from "../../geo/make/change";
import { wordsAt } from "../../geo/make/occurrences";
import { decisionsAt, type TimeRow } from "../../geo/make/time-rows";
import { FoundRow } from "./found-row";
import type { PartProps } from "./part-props";
import { TimeField } from "./time-field";
import { timeWords } from "./time-words";

export function TimesFound(props: PartProps) {
  const { blocks, resolved, decisions, decide } = props;
  const { times, timesLeft } = resolved;
  if (times.length === 0 && timesLeft.length === 0) return null;
  return (
    <section className="make-part" aria-labelledby="make-times">
      <h2 id="make-times">
        Times <span className="count">{times.length}</span>
      </h2>
      <p className="make-help">
        {times.every(({ isLinked }) => isLinked)
          ? "As you linked them."
          : "Found by rules, which make mistakes, and counted from the day it was published. “Earlier” or “recently” give no date."}
      </p>
      <ol className="make-rows" aria-label="Times in the order of reading">
        {times.map((row) => (
          <OneTime key={`${row.words} ${row.time} ${row.isLinked}`} row={row} {...props} />
        ))}
      </ol>
      {timesLeft.length > 0 && (
        <details className="make-aside">
          <summary>
            Left out <span className="count">{timesLeft.length}</span>
          </summary>
          <ul>
            {timesLeft.map(({ words, time, at }) => (
              <li key={`${words} ${time}`}>
                <span>
                  <b dir="auto">“{words}”</b> · {timeWords(time)}
                </span>
                <button
                  type="button"
                  className="pill"
                  aria-label={`Take back: ${words}`}
                  onClick={() =>
                    decide({ do: "forget", words: decisionsAt(blocks, decisions, at) }, `“${words}” is back.`)
                  }
                >
                  Take back
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function OneTime({ row, blocks, resolved, decisions, chosen, choose, decide }: PartProps & { row: TimeRow }) {
  const { words, time, at, isLinked } = row;
  const dated = (other: string | null): Change => ({ do: "date", words: wordsAt(blocks, at), time: other });
  const isFound = at.some(({ block, start, end }) =>
    resolved.read.times[block]?.some((one) => one.start < end && start < one.end),
  );
  // Words that the finder doesn't take for a time stop being one once the author's decision is dropped.
  const noTime = isFound ? dated(null) : ({ do: "forget", words: decisionsAt(blocks, decisions, at) } as const);
  return (
    <FoundRow
      isChosen={chosen === time}
      choose={(isChosen) => choose(isChosen ? time : null)}
      name={
        <>
          <b>{timeWords(time)}</b>
          <span>
            <bdi>“{words}”</bdi> · {at.length === 1 ? "once" : `${at.length} times`} ·{" "}
            {isLinked ? "linked by you" : "found"}
          </span>
        </>
      }
      actions={
        <button
          type="button"
          className="pill"
          aria-label={`“${words}” is not a time`}
          onClick={() => decide(noTime, `“${words}” left out.`)}
        >
          Not a time
        </button>
      }
      changeLabel={`Change when “${words}” is`}
      change={(close) => (
        <TimeField
          time={time}
          known={[...new Set(resolved.times.map((other) => other.time))].filter((other) => other !== time)}
          choose={(other) => {
            close();
            decide(dated(other), `“${words}”: ${timeWords(other)}.`);
          }}
        />
      )}
    />
  );
}
