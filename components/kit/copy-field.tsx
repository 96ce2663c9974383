/** A text to take along: a button copies it (copy.ts); where that isn't allowed, the text is selected and the page says so. */
import { useId } from "react";
import type { DateStyle } from "../share/citations";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
  /** How the day of access is written in it, where one is: reader/script/today.ts puts it in. */
  readonly accessed?: DateStyle | undefined;
  /** A path in the text of which the page makes the whole address: reader/script/own-address.ts. */
  readonly toComplete?: string | undefined;
}

export function CopyField({ label, text, rows = 2, accessed, toComplete }: CopyFieldProps) {
  const id = useId();
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        data-accessed={accessed}
        data-address={toComplete}
      />
      <div className="copy-actions needs-scripts">
        <button type="button" className="pill" data-copy="" aria-label={`Copy: ${label}`}>
          Copy
        </button>
        <p role="status" />
      </div>
    </div>
  );
}
