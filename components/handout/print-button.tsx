"use client";

export function PrintButton() {
  return (
    <button type="button" className="needs-scripts" onClick={() => window.print()}>
      Print
    </button>
  );
}
