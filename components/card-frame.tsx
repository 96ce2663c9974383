"use client";
/** The card's outside. Beside the text it is always open; on a phone it is a bar that opens. */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";

interface CardFrameProps {
  readonly title: string;
  /** Beside the title: names in other languages. */
  readonly names?: ReactNode;
  readonly children: ReactNode;
}

export function CardFrame({ title, names, children }: CardFrameProps) {
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const body = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.preventDefault();
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the card from anywhere in it; the button does too.
    <div className="card" data-open={open || undefined} onKeyDown={onKeyDown}>
      <div className="card-bar">
        <h2 className="card-title">
          <span className="card-name" tabIndex={-1}>
            {title}
          </span>
          {names}
        </h2>
        <button
          ref={toggle}
          type="button"
          className="card-toggle"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          {open ? "Less" : "More"}
        </button>
      </div>
      <div className="card-body" id={body}>
        {children}
      </div>
    </div>
  );
}
