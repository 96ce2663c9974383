"use client";
/** Prints the sheet: only where scripts run. */

export function PrintButton() {
  return (
    <button type="button" className="needs-scripts" onClick={() => window.print()}>
      Print
    </button>
  );
}
