/** Prints the sheet: only where scripts run. */

export function PrintButton() {
  return (
    <button type="button" className="pill needs-scripts" data-print="">
      Print
    </button>
  );
}
