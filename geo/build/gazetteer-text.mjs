/**
 * The keys under which names are looked up. Must give the same as `nameKey` in geo/gazetteer/name-key.ts; a test
 * compares them.
 */

/** @returns a name without case, marks and punctuation, its words separated by single spaces */
export const fold = (name) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|[‘’'ʻʼ`´]/gu, "")
    .replace(/ı/gu, "i")
    .replace(/ø/gu, "o")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
