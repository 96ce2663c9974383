/** Works out who says each sentence of an article. Pure string work on its paragraphs. */
import { isLanguage } from "../article/language";
import { quotations, type Stretch } from "../article/quotations";
import { LONGEST_READ, sentenceRanges } from "../article/sentence-ranges";
import { type Targets, THE_REPORT } from "../mentions/targets";
import type { How, Mention, NamedVoice, Voice } from "../types";
import { DOCUMENT, PRONOUN } from "./english";
import { goesOnPlainly, type Last } from "./going-on";
import { Register } from "./register";
import { type Statement, statements, withoutQuotations } from "./statements";

/** A stretch of a paragraph, whole sentences or clauses, and who says it. */
export interface Attribution extends Stretch {
  /** Ids of voices, outermost first: an agency, and through it a minister. Empty: the article's own word. */
  readonly by: readonly string[];
  /** `open`: somebody is said to say it, but only a person can see who. */
  readonly how: How | "open";
}

/** What the editor linked in a paragraph, checked. */
export type CheckedLink = Stretch & Targets;

export interface Attributed {
  /**
   * In order. In English they cover the whole paragraph, unless it is too long to be read. In other languages voices
   * aren't looked for: only sentences in which the editor linked one are here.
   */
  readonly attributions: readonly Attribution[];
  /** The words that name who speaks. */
  readonly mentions: readonly Mention[];
}

/**
 * @param paragraphs with the editor's links to voices @param listed the voices that somebody named @param language BCP 47
 * @returns who says each paragraph's sentences, and the voices in the order in which they first speak
 */
export function attribute(
  paragraphs: readonly { readonly text: string; readonly links: readonly CheckedLink[] }[],
  listed: readonly NamedVoice[],
  language: string,
): { readonly paragraphs: readonly Attributed[]; readonly voices: readonly Voice[] } {
  const reader = new Reader(new Register(listed), language);
  const read = paragraphs.map(({ text, links }) => reader.read(text, links));
  return { paragraphs: read, voices: reader.voices };
}

/** UTF-16 units. Nobody writes longer sentences; voices aren't looked for in them. */
const LONGEST_UTTERANCE = 5000;

/** Reads paragraph by paragraph, and remembers who spoke last. */
class Reader {
  private last: Last | null = null;
  private readonly isEnglish: boolean;

  constructor(
    private readonly register: Register,
    private readonly language: string,
  ) {
    this.isEnglish = isLanguage(language, "en");
  }

  get voices(): readonly Voice[] {
    return this.register.voices;
  }

  read(text: string, links: readonly CheckedLink[]): Attributed {
    if (text.length > LONGEST_READ) return { attributions: [], mentions: [] };
    const mentions: Mention[] = [];
    const attributions = utterances(text, this.language).flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      const found = this.isEnglish && words.length <= LONGEST_UTTERANCE ? statements(words) : [whole(words)];
      return found.flatMap((statement): Attribution[] => {
        const range = { start: start + statement.start, end: start + statement.end };
        const byEditor = links.filter(
          (link) => link.voice !== undefined && link.start < range.end && range.start < link.end,
        );
        if (byEditor.length > 0) return [{ ...range, ...this.linked(text, byEditor, words) }];
        if (!this.isEnglish) return [];
        return [{ ...range, ...this.spoken(words, statement, start, mentions) }];
      });
    });
    return { attributions, mentions };
  }

  private linked(text: string, links: readonly CheckedLink[], words: string): Pick<Attribution, "by" | "how"> {
    const named = links.flatMap(({ voice }) => (voice === undefined || voice === THE_REPORT ? [] : [voice]));
    const by = [...new Set(named)];
    for (const id of by) this.register.hear(id);
    const [{ start, end } = { start: 0, end: 0 }] = links;
    this.last = {
      by,
      kind: this.kindOf(by),
      isByDocument: false,
      isOpen: false,
      others: words.replace(text.slice(start, end), " "),
    };
    return { by, how: "described" };
  }

  private spoken(
    words: string,
    { speakers }: Statement,
    offset: number,
    mentions: Mention[],
  ): Pick<Attribution, "by" | "how"> {
    const said = withoutQuotations(words);
    const before = this.last;
    this.last = null;
    const [first, ...inner] = speakers;
    if (!first) {
      // A sentence that is nothing but a quotation continues the voice before it.
      if (/\uE000/u.test(said) && !/\p{L}/u.test(said.replaceAll("\uE000", "")) && before) {
        this.last = before;
        return { by: before.by, how: before.isOpen ? "open" : "named" };
      }
      return { by: [], how: "named" };
    }
    const phrase = words.slice(first.start, first.end);
    if (PRONOUN.test(phrase) || (DOCUMENT.test(phrase) && before?.isByDocument)) {
      if (!before || !goesOnPlainly(phrase, said.slice(0, first.start), before)) {
        this.last = { by: [], kind: null, isByDocument: false, isOpen: true, others: said };
        return { by: [], how: "open" };
      }
      this.last = { ...before, others: said.slice(first.end) };
      return { by: before.by, how: "named" };
    }
    const by: string[] = [];
    for (const { start, end } of [first, ...inner]) {
      const named = this.register.named(words.slice(start, end));
      if (!named || PRONOUN.test(words.slice(start, end))) continue;
      if (!by.includes(named.voice)) by.push(named.voice);
      const at = offset + start;
      mentions.push({ voice: named.voice, start: at + named.start, end: at + named.end, how: "named" });
    }
    const others = `${said.slice(0, first.start)} ${said.slice(first.end)}`;
    this.last = { by, kind: this.kindOf(by), isByDocument: first.isByDocument, isOpen: false, others };
    return { by, how: "named" };
  }

  private kindOf(by: readonly string[]): Voice["kind"] {
    const [id] = by;
    return id === undefined ? null : this.register.kindOf(id);
  }
}

const whole = (words: string): Statement => ({ start: 0, end: words.length, speakers: [] });

/** The sentences of a text; sentences within one quotation are joined. */
function utterances(text: string, language: string): Stretch[] {
  const quoted = quotations(text);
  const ranges: { start: number; end: number }[] = [];
  let next = 0;
  for (const { start, end } of sentenceRanges(text, language)) {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const last = ranges.at(-1);
    if (last && (quoted[next]?.start ?? start) < start) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}
