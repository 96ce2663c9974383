"use client";
/** The card's outside. Beside the text it is always open; on a phone it is a bar that opens. */
import { type ReactNode, useId, useState } from "react";

export function CardFrame({ title, children }: { title: ReactNode; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <div className="card" data-open={open || undefined}>
      <div className="card-bar">
        {title}
        <button
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
