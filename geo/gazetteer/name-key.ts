/** One name, however it is written. `geo/build/gazetteer-text.mjs` makes the same keys. */

/** Nine names of ten: nothing to fold but case. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/iu;
const UNUSUAL = /[^a-z0-9]/gu;
/** What each unusual character is folded to: they are few, and folding them is slow. */
const folded = new Map<string, string>();

/** @returns a name without case, marks and punctuation, its words parted by single spaces: `St. Pölten` → `st polten` */
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
