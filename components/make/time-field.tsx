"use client";
/** A time: one of those the story has, a day or two that are picked, or typed as ISO 8601 writes them. */
import { useId, useState } from "react";
import { isoOf, parseTime, TIME_ADVICE } from "../../geo/times/time";
import { timeWords } from "./time-words";

interface TimeFieldProps {
  /** What the words mean now. */
  readonly time: string | null;
  /** Other times of the story. */
  readonly known: readonly string[];
  readonly isDisabled?: boolean;
  readonly choose: (time: string) => void;
}

export function TimeField({ time, known, isDisabled = false, choose }: TimeFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(time === null ? "" : isoOf(time));
  const [isRefused, setRefused] = useState(false);
  const [from = "", to = ""] = typed.split("/");
  const write = (text: string) => {
    setTyped(text);
    setRefused(false);
  };
  const set = () => {
    const parsed = parseTime(from === to ? from : typed.trim());
    if (parsed) choose(parsed.id);
    else setRefused(true);
  };
  return (
    <div className="make-time" role="group" aria-label="When">
      {known.length > 0 && (
        <ul className="make-times" aria-label="Times of the story">
          {known.map((one) => (
            <li key={one}>
              <button
                type="button"
                className="pill"
                aria-disabled={isDisabled || undefined}
                onClick={() => !isDisabled && choose(one)}
              >
                {timeWords(one)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="make-days">
        <div className="make-field">
          <label htmlFor={`${id}-from`}>The day</label>
          <input
            id={`${id}-from`}
            type="date"
            value={from}
            onChange={({ target }) => write(joined(target.value, to))}
          />
        </div>
        <div className="make-field">
          <label htmlFor={`${id}-to`}>to, if several days</label>
          <input id={`${id}-to`} type="date" value={to} onChange={({ target }) => write(joined(from, target.value))} />
        </div>
        <div className="make-field">
          <label htmlFor={`${id}-typed`}>or typed</label>
          <input
            id={`${id}-typed`}
            value={typed}
            placeholder="2025-10, 2025"
            autoComplete="off"
            maxLength={30}
            aria-invalid={isRefused || undefined}
            aria-describedby={isRefused ? `${id}-wrong` : undefined}
            onChange={({ target }) => write(target.value)}
            onKeyDown={(event) => event.key === "Enter" && !isDisabled && set()}
          />
        </div>
        <button
          type="button"
          className="pill"
          aria-disabled={isDisabled || typed === "" || undefined}
          onClick={() => !isDisabled && typed !== "" && set()}
        >
          Set
        </button>
      </div>
      {isRefused && (
        <p className="make-problem" role="alert" id={`${id}-wrong`}>
          “{typed}” is not a time: {TIME_ADVICE}.
        </p>
      )}
    </div>
  );
}

const joined = (from: string, to: string): string => (to === "" ? from : `${from}/${to}`);
