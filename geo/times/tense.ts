/**
 * Whether words of an English sentence speak of what has been or of what is to come: 'met on Thursday' is the last Thursday,
 * 'will meet on Thursday' the next one.
 */

export type Tense = "past" | "future";

const FUTURE =
  /\b(?:will|shall|would|won[’']t|to be|to (?:resume|meet|begin|start|return|continue)|(?:is|are) (?:to|due|set)|due (?:on|in|to)|scheduled|slated|planned|plans?|expected|upcoming|forthcoming|ahead of)\b/giu;
/** 'was due to meet on Thursday': that may have been, or may be still to come. */
const OPEN = /\b(?:was|were|had been) (?:\w+ )?(?:due|to|set|scheduled|slated|planned|expected)\b/iu;

export const PAST_VERBS = `was were had did said told met began came went took made gave held left saw found led fell fought sent
  spoke struck shot broke became brought built chose drew drove flew got grew heard hit kept knew lost meant paid ran rose
  sat sold set shook showed stood swept taught thought threw understood withdrew won wore wrote sought fled died`.split(
  /\s+/u,
);
const PAST = new RegExp(`\\b(?:${PAST_VERBS.join("|")}|has been|have been|\\p{L}{2,}ed)\\b`, "iu");

/** Where another clause begins. */
const CLAUSE = /[,;:–—()]|\b(?:that|which|who|while|but|after|before|when|until|because|although|though|and)\b/giu;

/**
 * @param sentence one sentence @param start of the words that tell a time @param end of them
 * @returns the tense of their clause, of what comes before them in it, of what follows them, or of the whole sentence,
 * the first that tells one; or null
 */
export function tenseAt(sentence: string, start: number, end: number): Tense | null {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end).replace(/^,/u, "");
  const cut = Array.from(before.matchAll(CLAUSE)).at(-1);
  const stop = after.search(CLAUSE);
  const clause = before.slice(cut ? cut.index + cut[0].length : 0);
  const rest = stop < 0 ? after : after.slice(0, stop);
  for (const part of [clause, rest, sentence]) {
    const tense = tenseOf(part);
    if (tense !== undefined) return tense;
  }
  return null;
}

/** @returns undefined where nothing tells, null where both tenses do */
function tenseOf(words: string): Tense | null | undefined {
  if (OPEN.test(words)) return null;
  const withoutFuture = words.replace(FUTURE, " ");
  const isFuture = withoutFuture !== words;
  const isPast = PAST.test(withoutFuture);
  if (isFuture && isPast) return null;
  return isFuture ? "future" : isPast ? "past" : undefined;
}
