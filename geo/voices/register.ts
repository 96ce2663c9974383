/** The voices of a story: those that its editor lists, and those found in its text. */
import type { Stretch } from "../article/quotations";
import { fold, type Word, words } from "../mentions/words";
import type { NamedVoice, Voice } from "../types";
import { TITLES, UNNAMED } from "./english";

/** A voice, and the words of a phrase that name it. */
export interface Named extends Stretch {
  readonly voice: string;
}

const ARTICLES = new Set(["the", "a", "an"]);
/** The longest id, in characters, that is made from a phrase for a voice that isn't listed. */
const LONGEST_ID = 48;

/** Knows voices by their names, and learns new ones as it reads. */
export class Register {
  /** In the order in which they first speak. */
  private readonly heard = new Map<string, Voice>();
  /** Words that were used for voices, such as 'minister', with the ids of those voices. */
  private readonly calledBy = new Map<string, Set<string>>();

  constructor(private readonly listed: readonly NamedVoice[]) {}

  get voices(): Voice[] {
    return [...this.heard.values()];
  }

  kindOf(id: string): Voice["kind"] {
    return this.heard.get(id)?.kind ?? null;
  }

  /** Notes that a voice speaks, if it is a listed one. */
  hear(id: string): void {
    const voice = this.listed.find((one) => one.id === id);
    if (voice && !this.heard.has(id)) this.heard.set(id, { id, name: voice.name, kind: voice.kind });
  }

  /** @param phrase words that name who speaks @returns the voice, or null for a phrase without a letter */
  named(phrase: string): Named | null {
    const all = words(phrase);
    if (all.length === 0) return null;
    const found = this.byName(phrase, all) ?? this.byNoun(all) ?? this.newVoice(phrase, all);
    if (found) {
      this.hear(found.voice);
      this.remember(found.voice, all);
    }
    return found;
  }

  /** Finds the voice with the longest name at the end of a part of the phrase, or a person by their last name. */
  private byName(phrase: string, all: readonly Word[]): Named | null {
    const parts = partsOf(phrase, all);
    let best: (Named & { length: number }) | null = null;
    const heard = this.voices.map((voice) => ({ ...voice, as: [] }));
    for (const voice of [...this.listed, ...heard]) {
      const names = [voice.name, ...voice.as].flatMap((name) => {
        const named = bare(words(name));
        return voice.kind === "person" ? [named, withoutTitles(named)] : [named];
      });
      for (const part of parts) {
        for (const name of names) {
          const length = endsWith(part, name) ? name.length : isLastName(part, name, voice) ? 1 : 0;
          const [first, last] = [part[part.length - length], part.at(-1)];
          if (length > (best?.length ?? 0) && first && last)
            best = { voice: voice.id, start: first.start, end: last.end, length };
        }
      }
    }
    return best;
  }

  /** Finds 'the minister' if only one voice was called that. */
  private byNoun(all: readonly Word[]): Named | null {
    const [article, noun, ...more] = all;
    if (!article || !noun || more.length > 0 || article.folded !== "the") return null;
    const [voice, ...others] = [...(this.calledBy.get(noun.folded) ?? [])];
    return voice && others.length === 0 ? { voice, start: article.start, end: noun.end } : null;
  }

  private newVoice(phrase: string, all: readonly Word[]): Named | null {
    const named = bare(all);
    const [first, last] = [named[0] ?? all[0], all.at(-1)];
    if (!first || !last) return null;
    const name = phrase.slice(all[0]?.start, last.end).replace(/^(?:The|An?) /u, (article) => article.toLowerCase());
    const id = idOf(personIn(partsOf(phrase, named)) ?? named) || `voice-${this.heard.size + 1}`;
    if (!this.heard.has(id)) {
      // The first word may have a capital because it begins a sentence.
      const isUnnamed = UNNAMED.test(name) && named.slice(1).every(({ text }) => /^\P{Lu}/u.test(text));
      this.heard.set(id, { id, name, kind: isUnnamed ? "unnamed source" : null });
    }
    return { voice: id, start: first.start, end: last.end };
  }

  private remember(voice: string, all: readonly Word[]): void {
    for (const { folded } of all) {
      if (ARTICLES.has(folded)) continue;
      const called = this.calledBy.get(folded) ?? new Set<string>();
      this.calledBy.set(folded, called.add(voice));
    }
  }
}

/** The whole phrase, and the parts between its commas. */
function partsOf(phrase: string, all: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  for (const [i, word] of all.entries()) {
    if (i > 0 && phrase.slice(all[i - 1]?.end, word.start).includes(",")) parts.push([]);
    parts.at(-1)?.push(word);
  }
  return parts.length > 1 ? [[...all], ...parts] : parts;
}

/** Without its article. */
function bare(all: readonly Word[]): Word[] {
  const [first] = all;
  return first && all.length > 1 && ARTICLES.has(first.folded) ? all.slice(1) : [...all];
}

/** Small words in a person's name. */
const PARTICLES = new Set("bin ibn al ul ur de del der di van von el".split(" "));

/** Two or more capitalised words after titles are a person's name: 'Defence Minister A. Name'. */
function withoutTitles(all: readonly Word[]): Word[] {
  const isName = ({ folded, text }: Word): boolean =>
    !TITLES.has(folded) && (/^\p{Lu}/u.test(text) || PARTICLES.has(folded));
  const from = all.findLastIndex((word) => !isName(word)) + 1;
  const isJoint = all.slice(0, from).some(({ folded }) => folded === "and");
  return all.length - from > 1 && !isJoint ? all.slice(from) : [...all];
}

/** The person's name at the end of a phrase or of a part between its commas; null if there is none. */
function personIn(parts: readonly (readonly Word[])[]): Word[] | null {
  const persons = parts.map((part) => ({ part, name: withoutTitles(part) }));
  return (
    (persons.findLast(({ part, name }) => name.length > 1 && (name.length < part.length || isAllNames(part))) ?? null)
      ?.name ?? null
  );
}

const isAllNames = (part: readonly Word[]): boolean => part.every(({ text }) => /^\p{Lu}/u.test(text));

function endsWith(part: readonly Word[], name: readonly Word[]): boolean {
  if (name.length === 0 || name.length > part.length) return false;
  const from = part.length - name.length;
  // In 'A and B' both speak, so B alone isn't the voice.
  if (part[from - 1]?.folded === "and") return false;
  return name.every(({ folded }, i) => part[from + i]?.folded === folded);
}

/** 'Asif', 'Minister Asif', for a person whose full name was given; but not 'Bilal Asif', who is somebody else. */
function isLastName(part: readonly Word[], name: readonly Word[], { kind }: Pick<Voice, "kind">): boolean {
  if (kind !== "person" && kind !== null) return false;
  const [last, spoken] = [name.at(-1), part.at(-1)];
  if (!last || name.length < 2 || spoken?.folded !== last.folded || !/^\p{Lu}/u.test(last.text)) return false;
  return part.slice(0, -1).every(({ folded }) => TITLES.has(folded));
}

/** @returns a URL segment of the words, or an empty string for a script without Latin letters */
function idOf(all: readonly Word[]): string {
  let id = "";
  for (const { text } of all) {
    const segment = fold(text).replace(/[^a-z0-9]+/gu, "");
    if (segment === "") continue;
    const longer = id === "" ? segment.slice(0, LONGEST_ID) : `${id}-${segment}`;
    if (longer.length > LONGEST_ID) break;
    id = longer;
  }
  return id;
}
