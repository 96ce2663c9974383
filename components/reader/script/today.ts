/** Puts the reader's own today into the citations. */
import { type DateStyle, UNKNOWN_DAY, writeDay } from "../../share/citations";
import { all } from "./page-parts";

export function fillInToday(): void {
  for (const field of all<HTMLTextAreaElement>("[data-accessed]")) {
    const { accessed } = field.dataset;
    field.value = field.value.replace(UNKNOWN_DAY, writeDay(today(), accessed as DateStyle));
  }
}

/** @returns ISO 8601, in the reader's own time zone */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
