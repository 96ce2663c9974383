/** One name, however it is written. `geo/build/gazetteer-text.mjs` makes the same keys. */

/** @returns a name without case, marks and punctuation, its words parted by single spaces: `St. Pölten` → `st polten` */
export function nameKey(name: string): string {
  // Most names need no more, and there are many.
  if (/^[a-z ]+$/iu.test(name)) return name.toLowerCase().trim().replace(/ {2,}/gu, " ");
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|[‘’'ʻʼ`´]/gu, "")
    .replace(/ı/gu, "i")
    .replace(/ø/gu, "o")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
