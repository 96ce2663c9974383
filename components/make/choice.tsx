"use client";
/**
 * A select box. Going through it with the arrow keys chooses nothing until the reader presses Enter or leaves the list,
 * so that the page doesn't change on the way.
 */
import { type KeyboardEvent, useRef, useState } from "react";

interface ChoiceProps {
  readonly id: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly isDisabled?: boolean;
  readonly choose: (value: string) => void;
}

export function Choice({ id, value, options, isDisabled, choose }: ChoiceProps) {
  const [reached, setReached] = useState<string | null>(null);
  const isByKeys = useRef(false);
  const commit = (to: string | null) => {
    setReached(null);
    if (to !== null && to !== value) choose(to);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Enter") commit(reached);
    else if (key === "Escape") setReached(null);
    else isByKeys.current = true;
  };
  return (
    <select
      id={id}
      value={reached ?? value}
      disabled={isDisabled}
      onPointerDown={() => {
        isByKeys.current = false;
      }}
      onKeyDown={onKeyDown}
      onBlur={() => commit(reached)}
      onChange={({ target }) => (isByKeys.current ? setReached(target.value) : commit(target.value))}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.words}
        </option>
      ))}
    </select>
  );
}
