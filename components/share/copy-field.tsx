"use client";
/** A text to take along: a button copies it; where that isn't allowed, the text is selected and the page says so. */
import { useId, useRef, useState } from "react";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
}

const SAID = { "": "", copied: "Copied.", selected: "Copying is not allowed here: the text is selected." } as const;

export function CopyField({ label, text, rows = 2 }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState<keyof typeof SAID>("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setResult("copied");
    } catch {
      field.current?.focus();
      field.current?.select();
      setResult("selected");
    }
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} readOnly rows={rows} value={text} spellCheck={false} />
      <div className="copy-actions needs-scripts">
        <button type="button" onClick={copy} aria-label={`Copy: ${label}`}>
          Copy
        </button>
        <p role="status">{SAID[result]}</p>
      </div>
    </div>
  );
}
