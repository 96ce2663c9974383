/** An own story → a draft of it, for authors who go on with a folder or a link. */
import { isLanguage } from "../article/language";
import type { CheckedLink } from "../voices/attribution";
import { type Block, isPassage, textOf } from "./blocks";
import { type Candidate, type Draft, type LinkedWords, NO_DECISIONS, type Stretch } from "./draft";
import { linksNeeded } from "./links";
import { textAt, wordsAt } from "./occurrences";
import type { OwnPlace, OwnStory } from "./own-story";
import { tell } from "./tell";

const keyOf = ({ id, by, outline }: OwnPlace): string => {
  if (by === "site" && outline !== null) return `site:${id}`;
  return `${by === "hand" ? "hand" : "kept"}:${id}`;
};

/** @returns a draft that gives the same story again, even if the finder's results have changed since */
export function draftOf(story: OwnStory): Draft {
  const { title, language, date, author, publisher, url, blocks, places, opensOn } = story;
  const keys = places.map(keyOf);
  const known = places.map((place, i): Candidate => {
    const { name, kind, countries, at, outline } = place;
    return { key: keys[i] ?? "", name, kind, countries, within: "", at, outline };
  });
  const { links, voices } = linksOf(story);
  return {
    facts: { title, language, date, author: author.join(", "), publisher: publisher ?? "", url: url ?? "" },
    text: textOf(blocks),
    decisions: {
      ...NO_DECISIONS,
      places: Object.fromEntries(known.map((place) => [place.key, place])),
      words: wordsOf(blocks, links, new Map(places.map(({ id }, i) => [id, keys[i] ?? ""]))),
      voices,
      onlyThese: true,
      order: keys,
      looked: keys.filter((_, i) => places[i]?.looked),
      opensOn: opensOn?.flatMap((i) => keys[i] ?? []) ?? null,
    },
  };
}

/** @returns for each block, the links that are needed when no place is found by its name */
function linksOf(story: OwnStory) {
  const told = tell(story, new Map());
  const nameless = told.places.map((place) => ({ ...place, name: "", names: {}, aliases: [], otherNames: [] }));
  const needed = linksNeeded(told.article, told.voices, nameless);
  const isUnread = isLanguage(story.language, "en") && story.attributions.every((of) => of.length === 0);
  let paragraph = 0;
  const links = story.blocks.map((block): readonly CheckedLink[] => {
    const of = isPassage(block) ? (needed.links[paragraph++] ?? []) : [];
    // If times and voices weren't looked for when the story was made, the machine may find them now.
    return isUnread ? of.filter(({ place }) => place !== undefined) : of;
  });
  return { links, voices: needed.voices };
}

/** Words that lead to the same thing at every occurrence get one link for all. */
function wordsOf(
  blocks: readonly Block[],
  links: readonly (readonly CheckedLink[])[],
  keys: ReadonlyMap<string, string>,
): LinkedWords[] {
  const byWords = new Map<string, { readonly link: CheckedLink; readonly at: Stretch[] }[]>();
  for (const [block, of] of links.entries()) {
    for (const link of of) {
      const stretch = { block, start: link.start, end: link.end };
      const words = textAt(blocks, stretch);
      const known = byWords.get(words) ?? [];
      const same = known.find((one) => isSameTarget(one.link, link));
      if (same) same.at.push(stretch);
      else byWords.set(words, [...known, { link, at: [stretch] }]);
    }
  }
  // Longer ones last: they override shorter ones.
  return [...byWords]
    .toSorted(([a], [b]) => a.length - b.length)
    .flatMap(([, targets]) =>
      targets.flatMap(({ link: { place, time, voice }, at }) =>
        wordsAt(blocks, at).flatMap((words): LinkedWords[] => [
          ...(place !== undefined ? [{ ...words, place: keys.get(place) ?? null }] : []),
          ...(time !== undefined ? [{ ...words, time }] : []),
          ...(voice !== undefined ? [{ ...words, voice }] : []),
          ...((place ?? time ?? voice) === undefined ? [{ ...words, time: null }] : []),
        ]),
      ),
    );
}

const isSameTarget = (a: CheckedLink, b: CheckedLink): boolean =>
  a.place === b.place && a.time === b.time && a.voice === b.voice;
