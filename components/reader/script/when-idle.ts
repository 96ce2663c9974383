/** What can wait, waits. */

/** Calls back when the browser has nothing else to do. */
export function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: 3000 });
  else setTimeout(act, 1000);
}

/** Whether the browser was told to save data. */
export const savesData = (): boolean =>
  (navigator as { connection?: { saveData: boolean } }).connection?.saveData ?? false;
