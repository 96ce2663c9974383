/**
 * Nouns outside a mention that say what kind of place it is: 'Khost province', 'Kunar, Khost and Helmand provinces',
 * 'the city of Herat'.
 */
import type { PlaceKind, Span } from "../types";
import { kindsOf } from "./candidates";

/** How many names of a list are skipped to find the noun at its end. */
const LONGEST_LIST = 12;
const NO_CUE = { noun: null, kinds: [] };

interface Cue {
  readonly noun: string | null;
  readonly kinds: readonly PlaceKind[];
}

/** @param at the mention's index in `spans` */
export function kindsBeside(text: string, spans: readonly Span[], at: number): Cue {
  const span = spans[at];
  if (!span) return NO_CUE;
  const before = /(\p{L}+) of (?:the )?$/u.exec(text.slice(Math.max(0, span.start - 30), span.start))?.[1];
  if (before && kindsOf(before).length > 0) return { noun: before, kinds: kindsOf(before) };
  const noun = nounBehind(text, span.end);
  if (noun && kindsOf(noun).length > 0) return { noun, kinds: kindsOf(noun) };
  return pluralBehindList(text, spans, at);
}

/** A noun that is part of another name doesn't count: 'Kansas City Royals'. */
function nounBehind(text: string, end: number): string | undefined {
  return /^ (\p{Ll}+)(?!\p{L})/u.exec(text.slice(end, end + 20))?.[1];
}

function pluralBehindList(text: string, spans: readonly Span[], at: number): Cue {
  for (let last = at; last < at + LONGEST_LIST; last++) {
    const span = spans[last];
    const next = spans[last + 1];
    if (!span) return NO_CUE;
    const noun = nounBehind(text, span.end) ?? /^ (\p{L}+)/u.exec(text.slice(span.end, span.end + 20))?.[1];
    if (last > at && noun && /s$/u.test(noun) && kindsOf(noun).length > 0) return { noun, kinds: kindsOf(noun) };
    if (!next || !/^(?:, | and |, and | or )$/u.test(text.slice(span.end, next.start))) return NO_CUE;
  }
  return NO_CUE;
}
