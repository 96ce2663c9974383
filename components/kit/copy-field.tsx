/** A text with a button that copies it (copy.ts). If that isn't allowed, the text is selected and the page says so. */
import { useId } from "react";
import type { DateStyle } from "../share/citations";

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
  /** How the day of access is written, if the text has one: reader/script/today.ts fills it in. */
  readonly accessed?: DateStyle | undefined;
  /** A path in the text that the page turns into a full address: reader/script/own-address.ts. */
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
