/** A story's own files, as anyone may have written them → a story of one's own, to go on with. */
import { leadsTo, linkArticle } from "../mentions/passages";
import { labelPoint } from "../places/measure";
import type { Article, Place } from "../types";
import type { Block } from "./blocks";
import type { Extra } from "./folder";
import type { OwnMention, OwnPlace, OwnStory } from "./own-story";

/**
 * @param article of article.md @param places of places.geojson, in the order of the row
 * @param extra of made.json, where there is one: without it no outline is known, and the places are points
 * @throws SourceError for a link to a place that is not there
 */
export function storyFrom(article: Article, places: readonly Place[], extra: Extra, file: string): OwnStory {
  const linked = linkArticle(article, places, file);
  const spoken = new Set(
    linked.paragraphs.flatMap(({ mentions }) => mentions.filter(leadsTo("place")).map(({ place }) => place)),
  );
  const used = places.filter(({ id }) => spoken.has(id));
  const indexOf = new Map(used.map(({ id }, i) => [id, i]));
  const blocks: Block[] = [];
  const mentions: OwnMention[][] = [];
  for (const paragraph of linked.paragraphs) {
    for (const { text, before } of linked.headings) {
      if (before !== paragraph.number) continue;
      blocks.push({ kind: "heading", text });
      mentions.push([]);
    }
    const { within, text } = paragraph;
    blocks.push({ kind: within, text });
    mentions.push(
      paragraph.mentions
        .filter(leadsTo("place"))
        .map(({ place, start, end }) => ({ place: indexOf.get(place) ?? 0, start, end })),
    );
  }
  const { title, language, date, author, publisher, url } = article;
  return {
    ...{ title, language, author, publisher, url, blocks, mentions },
    date: date.slice(0, 10),
    places: used.map((place): OwnPlace => {
      const { id, name, aliases, kind, countries } = place;
      const outline = extra.outlines[id] ?? null;
      return {
        ...{ id, name, aliases, kind, countries, outline },
        at: labelPoint(place.geometry),
        by: outline?.startsWith("site:") ? "site" : "gazetteer",
        looked: extra.looked.includes(id),
      };
    }),
    opensOn: null,
  };
}
