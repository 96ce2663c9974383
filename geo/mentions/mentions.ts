/**
 * Finds the places' names in text. Pure string work on one paragraph.
 *
 * The names are kept in a tree of words (a trie); the text is scanned once and the longest name at each word wins, so
 * the work grows with the text and the matches, not with the number of names.
 */

import { isLanguage } from "../article/language";
import type { MentionOf, Place, Shape } from "../types";
import { isOtherName } from "./names-of-other-things";
import { type Joint, joint, type Word, words } from "./words";

interface Node {
  readonly next: Map<string, Node>;
  /**
   * What the words up to here name. A null `place` is one of the `otherNames`: something else than a place of the
   * story.
   */
  named: { readonly place: string | null; readonly shape: Shape } | null;
}

/** The places' names, ready to be searched for. Made by `searchable`. */
export interface SearchableNames {
  readonly root: Node;
  /** Whether the text is English: only then can a longer name that merely contains a place's name be recognised. */
  readonly isEnglish: boolean;
}

type Named = Pick<Place, "id" | "shape" | "name" | "names" | "aliases" | "otherNames">;

/** @returns all names of a place that lead to it: its name, its names in other languages, its aliases */
export function namesOf(place: Pick<Place, "name" | "names" | "aliases">): string[] {
  return [place.name, ...Object.values(place.names), ...place.aliases];
}

/**
 * @param language BCP 47, of the text: rules exist for English only; in other languages a name is found wherever it
 * occurs
 * @returns the names of the places. A name without any letter is left out; where two places share one, the first has it.
 */
export function searchable(places: readonly Named[], language: string): SearchableNames {
  const root = emptyNode();
  for (const { id, shape, ...place } of places) {
    for (const name of namesOf(place)) add(root, name, { place: id, shape });
    for (const name of place.otherNames) add(root, name, { place: null, shape });
  }
  return { root, isEnglish: isLanguage(language, "en") };
}

const emptyNode = (): Node => ({ next: new Map(), named: null });
const edge = (how: Joint, word: Word): string => (how === "gap" ? ` ${word.folded}` : `'${word.folded}`);

function add(root: Node, name: string, named: NonNullable<Node["named"]>): void {
  let node = root;
  let previous: Word | undefined;
  for (const word of words(name)) {
    // A name may have punctuation that texts omit ("St. Petersburg"): anything but an apostrophe counts as a gap.
    const how = (previous && joint(name.slice(previous.end, word.start))) ?? "gap";
    const key = edge(how, word);
    let next = node.next.get(key);
    if (!next) {
      next = emptyNode();
      node.next.set(key, next);
    }
    node = next;
    previous = word;
  }
  if (node !== root) node.named ??= named;
}

/**
 * @param text any string; offsets refer to it as it is
 * @returns the named mentions in reading order, none overlapping. Never throws.
 */
export function findMentions(text: string, { root, isEnglish }: SearchableNames): MentionOf<"place">[] {
  const all = words(text);
  const mentions: MentionOf<"place">[] = [];
  for (let at = 0; at < all.length; ) {
    const match = longestMatch(text, all, at, root);
    if (!match) {
      at += 1;
      continue;
    }
    const { to, named } = match;
    const start = all[at]?.start;
    const end = all[to - 1]?.end;
    if (
      named.place !== null &&
      start !== undefined &&
      end !== undefined &&
      !(isEnglish && isOtherName(text, all, at, to, named.shape))
    ) {
      mentions.push({ place: named.place, start, end, how: "named" });
    }
    at = to;
  }
  return mentions;
}

function longestMatch(text: string, all: readonly Word[], from: number, root: Node) {
  let node: Node | undefined = root;
  let match: { to: number; named: NonNullable<Node["named"]> } | null = null;
  for (let at = from; ; at++) {
    const word = all[at];
    const previous = all[at - 1];
    const how = at === from ? "gap" : previous && word ? joint(text.slice(previous.end, word.start)) : null;
    node = word && how ? node.next.get(edge(how, word)) : undefined;
    if (!node) return match;
    if (node.named) match = { to: at + 1, named: node.named };
  }
}
