/** Escape first closes the key or the card if it is open around the focus, and only then leaves the chosen place. */
import { one } from "./page-parts";

export function closeOnEscape(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || !(event.target instanceof Element)) return;
    const around = event.target.closest(".key, .card");
    const details = around?.matches("details") ? around : around && one("details.card-toggle", around);
    if (!(details instanceof HTMLDetailsElement) || !details.open) return;
    event.preventDefault();
    details.open = false;
    one("summary", details)?.focus();
  });
}
