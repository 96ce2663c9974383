/** Splits an English utterance into stretches, each with the speakers it is attributed to. Pure string work. */
import { quotations, type Stretch } from "../article/quotations";
import * as english from "./english";
import { phraseAfter, phraseBefore } from "./phrases";

/** A stretch of an utterance and the phrases that name its speakers, outermost first; none: the article's own word. */
export interface Statement extends Stretch {
  readonly speakers: readonly Speaker[];
}

interface Speaker extends Stretch {
  /** Whether it speaks through a document: 'a statement issued by the ministry'. */
  readonly isByDocument: boolean;
}

/** A verb or phrase of saying that was found. */
interface Cue {
  readonly at: number;
  /** The offset at which what is said begins. */
  readonly content: number;
  /** Outermost first: in 'A said that B confirmed', A and then B. */
  readonly speakers: readonly Speaker[];
  /**
   * `inner`: within what the previous cue says; `outer`: around all of it; `beside`: a parallel clause, from `clause`
   * on.
   */
  readonly place: "first" | "inner" | "outer" | "beside";
  readonly clause: number;
}

/**
 * @param utterance one sentence, or several that one quotation joins
 * @returns stretches that, joined, are the utterance
 */
export function statements(utterance: string): Statement[] {
  const text = withoutQuotations(utterance);
  const cues = cuesIn(text);
  let current: Statement = { start: 0, end: utterance.length, speakers: [] };
  const done: Statement[] = [];
  for (const { place, clause, speakers } of cues) {
    if (place === "beside" && clause > current.start) {
      done.push({ ...current, end: clause });
      current = { start: clause, end: utterance.length, speakers };
    } else if (place === "outer") current = { ...current, speakers: [...speakers, ...current.speakers] };
    else current = { ...current, speakers: [...current.speakers, ...speakers] };
  }
  return [...done, current];
}

/** Replaces each quoted character by U+E000, so that verbs of saying in quotations don't count. The length stays. */
export function withoutQuotations(text: string): string {
  let result = "";
  let at = 0;
  for (const { start, end } of quotations(text)) {
    result += text.slice(at, start) + "\uE000".repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

function cuesIn(text: string): Cue[] {
  const found = [
    ...possibleCues(text, english.SAY, saysThat),
    ...possibleCues(text, english.STATE, statesThat),
    ...possibleCues(text, english.TELL, tells),
    ...possibleCues(text, english.EXPRESS, () => true),
    ...possibleCues(text, /\bquoted (?=[^,.;:]{1,80}? as saying\b)/gu, () => true),
    ...possibleCues(text, /\b(?:was|were) (?:quoted|cited) as (?:saying|telling)\b/gu, () => true),
    ...possibleCues(text, /\b(?:[Aa]ccording to|[Ii]n the words of) /gu, () => true),
    ...possibleCues(text, /\b(?:citing|quoting) /gu, () => true),
  ].sort((a, b) => a.at - b.at);
  const cues: Cue[] = [];
  for (const possible of found) {
    const cue = readCue(text, possible, cues.at(-1));
    if (
      cue &&
      !cue.speakers.some((speaker) => cues.some((known) => known.speakers.some((one) => overlap(one, speaker))))
    )
      cues.push(cue);
  }
  return cues.length > 0 ? cues : inDocument(text);
}

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

interface PossibleCue {
  readonly at: number;
  readonly end: number;
  readonly words: string;
}

function possibleCues(text: string, pattern: RegExp, isOne: (after: string, words: string) => boolean): PossibleCue[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ index: at, 0: words }) => {
    const end = at + words.length;
    return isOne(text.slice(end, end + REACH), words) ? [{ at, end, words }] : [];
  });
}
/** How many UTF-16 units after a verb are looked at. */
const REACH = 200;

const saysThat = (after: string): boolean => !english.SAYS_NOTHING.test(after);
const statesThat = (after: string, words: string): boolean =>
  claimsTo(after, words) ||
  [english.THAT, english.QUOTE, english.COLON, english.CLOSES].some((pattern) => pattern.test(after));
/** ', the ministry said on Monday.' */
function closesSentence(after: string, words: string): boolean {
  if (claimsTo(after, words) || [english.THAT, english.QUOTE, english.COLON].some((p) => p.test(after))) return false;
  return (/^tell|^told/u.test(words) ? english.TOLD_AND_CLOSES : english.CLOSES).test(after);
}

/** 'claimed to have killed nobody' */
const claimsTo = (after: string, words: string): boolean => words === "claimed" && /^ to (?:have|be)\b/u.test(after);
const tells = (after: string): boolean =>
  english.TOLD_AND_CLOSES.test(after) || (english.TOLD.test(after) && !english.TOLD_TO.test(after));

function readCue(text: string, possible: PossibleCue, before: Cue | undefined): Cue | null {
  const { at, end, words } = possible;
  if (/^(?:citing|quoting)/u.test(words)) return before ? reference(text, possible, "inner") : null;
  if (/^(?:[Aa]ccording|[Ii]n the)/u.test(words)) return accordingTo(text, possible, before);
  const group = text.slice(0, at).replace(english.AUXILIARIES, "").length;
  if (english.NOT_SAYING.test(text.slice(0, group).trimEnd())) return null;
  const from = before && before.content <= group ? before.content : 0;
  const content = contentFrom(text, end);
  const subject = phraseBefore(text, from, group);
  if (!subject) return inverted(text, possible, before);
  const name = text.slice(subject.start, subject.end);
  if (/^say$/u.test(words) && !/^(?:they)$|(?:s|police|people|men|women)$/iu.test(name)) return null;
  if (english.ALSO_NOUN.test(words) && !english.PRONOUN.test(name) && !english.DOCUMENT.test(name)) return null;
  const after = text.slice(end);
  const closes = closesSentence(after, words);
  const isSetOff = /[,\uE000]\s*$/u.test(text.slice(0, subject.clause));
  // 'The ministry said on Monday nobody had left' says something; 'the ministry announced on Monday.' doesn't.
  if (closes && !isSetOff && !/^sa(?:id|ys?)$/u.test(words)) return null;
  const speakers = [
    speakerOf(text, subject),
    ...citedBetween(text, subject.end, group),
    ...quotedSpeaker(text, possible),
  ];
  const place = placeOf(text, { before, subject, closes: closes && isSetOff });
  return place && { at, content, speakers, place, clause: subject.clause };
}

interface Found {
  readonly before: Cue | undefined;
  readonly subject: { readonly clause: number; readonly isBeside: boolean };
  readonly closes: boolean;
}

function placeOf(text: string, { before, subject, closes }: Found): Cue["place"] | null {
  if (subject.isBeside && !closes) return "beside";
  if (!before) return "first";
  if (closes) return "outer";
  // A second voice counts only if its clause begins where the first one's content begins; deeper in, the first says it
  // all.
  return text.slice(before.content, subject.clause).trim() === "" ? "inner" : null;
}

const contentFrom = (text: string, end: number): number => {
  const that = english.THAT.exec(text.slice(end));
  return end + (that ? that[0].length : 0);
};

/** ', said the minister' and '“…” said A. Name' */
function inverted(text: string, { at, end, words }: PossibleCue, before: Cue | undefined): Cue | null {
  if (!/[,\uE000]\s*$/u.test(text.slice(0, at)) || !/^[a-z]+$/u.test(words) || !/^ \S/u.test(text.slice(end)))
    return null;
  const phrase = phraseAfter(text, end + 1);
  if (!phrase || !/^(?:the|an?|his|her|its|one|\p{Lu})/u.test(text.slice(phrase.start))) return null;
  const place = before ? "outer" : "first";
  return { at, content: phrase.end, speakers: [speakerOf(text, phrase)], place, clause: phrase.start };
}

/** 'The agency, citing two officials, reported' */
function citedBetween(text: string, from: number, to: number): Speaker[] {
  const citing = /^, (?:citing|quoting) /u.exec(text.slice(from, to));
  const phrase = citing && phraseAfter(text, from + citing[0].length);
  return phrase ? [speakerOf(text, phrase)] : [];
}

/** 'Reuters quoted the minister as saying' */
function quotedSpeaker(text: string, { end, words }: PossibleCue): Speaker[] {
  const name = words.startsWith("quoted") ? /^.+?(?= as saying\b)/u.exec(text.slice(end)) : null;
  return name ? [{ start: end, end: end + name[0].length, isByDocument: false }] : [];
}

function accordingTo(text: string, possible: PossibleCue, before: Cue | undefined): Cue | null {
  const { at, end } = possible;
  if (english.NOT_ACCORDING.test(text.slice(end))) return null;
  if (/\b(?:which|who|whose|because|after|when|where)\s*,?\s*$/u.test(text.slice(0, at))) return null;
  const isInner = before && text.slice(before.content, at).replace(/^,/u, "").trim() === "";
  return reference(text, possible, !before ? "first" : isInner ? "inner" : "outer");
}

function reference(text: string, { at, end }: PossibleCue, place: Cue["place"]): Cue | null {
  const phrase = phraseAfter(text, end);
  if (!phrase) return null;
  const comma = /^,? ?(?:that )?/u.exec(text.slice(phrase.end));
  const content = phrase.end + (comma ? comma[0].length : 0);
  return { at, content, speakers: [speakerOf(text, phrase)], place, clause: at };
}

/** 'In a statement, the ministry condemned the attack.' */
function inDocument(text: string): Cue[] {
  const start = english.IN_DOCUMENT.exec(text)?.[0].length;
  if (start === undefined) return [];
  const subject = /^(?:the |an? |\p{Lu})[^,;:]{0,80}? (?=\p{Ll}+(?:ed|s|called|said)\b)/u.exec(text.slice(start));
  if (!subject) return [];
  const speaker = { start, end: start + subject[0].trimEnd().length, isByDocument: true };
  return [{ at: start, content: speaker.end, speakers: [speaker], place: "first", clause: start }];
}

/** The speaker in a phrase; for 'a statement issued by the ministry', the ministry. */
function speakerOf(text: string, { start, end }: Stretch): Speaker {
  const by = english.BY_DOCUMENT.exec(text.slice(start, end));
  return { start: by ? start + by.index + by[0].length : start, end, isByDocument: by !== null };
}
