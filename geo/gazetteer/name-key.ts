/** The key under which all spellings of a name are found. `geo/build/gazetteer-text.mjs` must make the same keys. */

/** Nine names out of ten need nothing but lower-casing. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/iu;
const UNUSUAL = /[^a-z0-9]/gu;
/** A cache of what unusual characters fold to: there are few of them, and folding is slow. */
const folded = new Map<string, string>();

/**
 * @returns a name without case, marks and punctuation, its words separated by single spaces: `St. Pölten` → `st polten`
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name.toLowerCase().replace(UNUSUAL, foldCharacter).replace(/ {2,}/gu, " ").trim();
}

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const fold = character
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|[‘’'ʻʼ`´]/gu, "")
    .replace(/ı/gu, "i")
    .replace(/ø/gu, "o")
    .replace(/[^\p{L}\p{N}]/gu, " ");
  folded.set(character, fold);
  return fold;
}
