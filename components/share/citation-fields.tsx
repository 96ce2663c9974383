"use client";
/** The citations with the day of access: the reader's own today. */
import { useSyncExternalStore } from "react";
import { type Cited, citations } from "./citations";
import { CopyField } from "./copy-field";

const never = () => () => {};

/** In the reader's own time zone. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function CitationFields({ cited }: { cited: Cited }) {
  const accessed = useSyncExternalStore(never, today, () => null);
  return citations(cited, accessed).map(({ style, text }) => (
    <CopyField key={style} label={style} text={text} rows={style === "BibTeX" ? 7 : 3} />
  ));
}
