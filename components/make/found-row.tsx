"use client";
/** One row in a list of finds: what was found, the most common actions, and a button that opens further corrections. */
import { type ReactNode, useEffect, useId, useRef, useState } from "react";

interface FoundRowProps {
  /** Whether it is marked in the text and on the map. */
  readonly isChosen: boolean;
  readonly choose: (isChosen: boolean) => void;
  /** What was found: the content of the button that chooses it. */
  readonly name: ReactNode;
  /** Buttons for the most common actions. */
  readonly actions: ReactNode;
  /** The label of the button that opens further corrections. */
  readonly changeLabel: string;
  /** Further corrections. @param close call it once a correction is made */
  readonly change: (close: () => void) => ReactNode;
  readonly isLooked?: boolean;
}

export function FoundRow({ isChosen, choose, name, actions, changeLabel, change, isLooked = false }: FoundRowProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }, [isChosen]);
  return (
    <li ref={item} className="make-row" data-chosen={isChosen || undefined} data-looked={isLooked || undefined}>
      <div className="make-row-head">
        <button type="button" className="make-name" aria-pressed={isChosen} onClick={() => choose(!isChosen)}>
          {name}
        </button>
        {actions}
        <button
          type="button"
          className="make-link"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={changeLabel}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? "Close" : "Change"}
        </button>
      </div>
      {isOpen && (
        <div className="make-change" id={id}>
          {change(() => setOpen(false))}
        </div>
      )}
    </li>
  );
}
