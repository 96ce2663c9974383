/** A story of one's own → a draft of it: for who goes on with a folder or a link. */
import { type Block, textOf } from "./blocks";
import { type Candidate, type Draft, type LinkedWords, NO_DECISIONS } from "./draft";
import type { OwnPlace, OwnStory } from "./own-story";
import { contextOf, occurrences } from "./resolve";

const keyOf = ({ id, by, outline }: OwnPlace): string => {
  if (by === "site" && outline !== null) return `site:${id}`;
  return `${by === "hand" ? "hand" : "kept"}:${id}`;
};

export function draftOf(story: OwnStory): Draft {
  const { title, language, date, author, publisher, url, blocks, places, opensOn } = story;
  const keys = places.map(keyOf);
  const known = places.map((place, i): Candidate => {
    const { name, kind, countries, at, outline } = place;
    return { key: keys[i] ?? "", name, kind, countries, within: "", at, outline };
  });
  return {
    facts: { title, language, date, author: author.join(", "), publisher: publisher ?? "", url: url ?? "" },
    text: textOf(blocks),
    decisions: {
      ...NO_DECISIONS,
      places: Object.fromEntries(known.map((place) => [place.key, place])),
      words: wordsOf(story, keys),
      onlyThese: true,
      order: keys,
      looked: keys.filter((_, i) => places[i]?.looked),
      opensOn: opensOn?.flatMap((i) => keys[i] ?? []) ?? null,
    },
  };
}

/** Words that lead to the same place wherever they stand are linked once. */
function wordsOf({ blocks, mentions }: OwnStory, keys: readonly string[]): LinkedWords[] {
  const byWords = new Map<string, { block: number; start: number; end: number; place: number }[]>();
  for (const [block, of] of mentions.entries()) {
    for (const mention of of) {
      const words = wordsAt(blocks, block, mention);
      const known = byWords.get(words);
      if (known) known.push({ block, ...mention });
      else byWords.set(words, [{ block, ...mention }]);
    }
  }
  // Longer ones later: they lie over shorter ones.
  return [...byWords]
    .toSorted(([a], [b]) => a.length - b.length)
    .flatMap(([words, at]): LinkedWords[] => {
      const [first] = at;
      const everywhere = occurrences(blocks, { words, only: null });
      if (first && at.every(({ place }) => place === first.place) && everywhere.length === at.length) {
        return [{ words, place: keys[first.place] ?? null, only: null }];
      }
      return at.map((stretch) => ({ words, place: keys[stretch.place] ?? null, only: contextOf(blocks, stretch) }));
    });
}

const wordsAt = (blocks: readonly Block[], block: number, { start, end }: { start: number; end: number }): string =>
  blocks[block]?.text.slice(start, end) ?? "";
