/** The keys under which names are looked up. The same as `nameKey` in geo/gazetteer/name-key.ts, which a test compares. */

/** @returns a name without case, marks and punctuation, its words parted by single spaces */
export const fold = (name) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|[‘’'ʻʼ`´]/gu, "")
    .replace(/ı/gu, "i")
    .replace(/ø/gu, "o")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
