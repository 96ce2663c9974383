/**
 * Whether words of an English sentence are about the past or the future: 'met on Thursday' is the last Thursday,
 * 'will meet on Thursday' the next one.
 */

/** `conditional`: 'he said that it would', which was still to come when he said so. */
export type Tense = "past" | "future" | "conditional";

const CONDITIONAL = /\bwould(?: (?:be|have) \p{L}+)?\b/giu;
const FUTURE =
  /\b(?:(?:will|shall)(?: (?:be|have) \p{L}+)?|won[’']t|to be(?: \p{L}+)?|to (?:resume|meet|begin|start|return|continue)|(?:is|are) (?:to|due|set)|due (?:on|in|to)|scheduled|slated|planned|plans?|expected|upcoming|forthcoming|ahead of)\b/giu;
/** 'was due to meet on Thursday': that may have been, or may be still to come. */
const OPEN = /\b(?:was|were|had been) (?:\w+ )?(?:due|to|set|scheduled|slated|planned|expected)\b/iu;

export const PAST_VERBS =
  `was were had did said told met began came went took made gave held left saw found led fell fought sent
  spoke struck shot broke became brought built chose drew drove flew got grew heard hit kept knew lost meant paid ran rose
  sat sold set shook showed stood swept taught thought threw understood withdrew won wore wrote sought fled died`.split(
    /\s+/u,
  );
const PAST = new RegExp(`\\b(?:${PAST_VERBS.join("|")}|has been|have been|\\p{L}{2,}ed)\\b`, "giu");

/** Where another clause begins. */
const CLAUSE = /[,;:–—()]|\b(?:that|which|who|while|but|after|before|when|until|because|although|though|and)\b/giu;

/**
 * @param sentence one sentence @param start of the words that give a time @param end of them
 * @returns the tense of the part of their clause before them, else of the part after them, else of the whole sentence;
 * null if none has a clear one
 */
export function tenseAt(sentence: string, start: number, end: number): Tense | null {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end).replace(/^,/u, "");
  const cut = Array.from(before.matchAll(CLAUSE)).at(-1);
  const stop = after.search(CLAUSE);
  const clause = before.slice(cut ? cut.index + cut[0].length : 0);
  const rest = stop < 0 ? after : after.slice(0, stop);
  return tenseOf(clause, "last") ?? tenseOf(rest, "first") ?? tenseOf(sentence, "only") ?? null;
}

/**
 * @param which of several verbs counts: the one nearest to the time
 * @returns null if there is no verb, or it may be either
 */
function tenseOf(words: string, which: "first" | "last" | "only"): Tense | null {
  if (OPEN.test(words)) return null;
  const verbs = [
    ...Array.from(words.matchAll(FUTURE), ({ index }) => ({ index, tense: "future" as const })),
    ...Array.from(words.matchAll(CONDITIONAL), ({ index }) => ({ index, tense: "conditional" as const })),
    ...Array.from(withoutFuture(words).matchAll(PAST), ({ index }) => ({ index, tense: "past" as const })),
  ].sort((one, other) => one.index - other.index);
  if (which === "only" && new Set(verbs.map(({ tense }) => tense)).size > 1) return null;
  return verbs.at(which === "last" ? -1 : 0)?.tense ?? null;
}

/** Blanks out 'is expected', 'would be held' and the like, whose participles aren't past tense. Offsets stay. */
const withoutFuture = (words: string): string =>
  [FUTURE, CONDITIONAL].reduce((rest, verbs) => rest.replace(verbs, (found) => " ".repeat(found.length)), words);
