/** The buttons of pages for sharing and printing. */
import { all } from "./page-parts";

export function listenForButtons(): void {
  for (const button of all<HTMLButtonElement>("[data-share-url]")) offerDeviceShare(button);
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-print]")) window.print();
  });
}

/** Shows the button for the device's share sheet, if there is one. */
function offerDeviceShare(button: HTMLButtonElement): void {
  if (!("share" in navigator)) return;
  const { shareTitle: title = "", shareUrl: url = "" } = button.dataset;
  button.hidden = false;
  // It rejects when the reader closes the sheet, which is not an error.
  button.addEventListener("click", () => void navigator.share({ title, url }).catch(() => {}));
}
