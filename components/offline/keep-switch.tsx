/** Whether this browser keeps the stories that are read, for reading without a connection: offline/keep.ts does it. */

export function KeepSwitch() {
  return (
    <p className="keep needs-scripts">
      <label>
        <input type="checkbox" autoComplete="off" disabled />
        <span>Keep the stories read here in this browser, for reading without a connection</span>
      </label>
    </p>
  );
}
