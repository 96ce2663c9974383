/** The files of a story's folder, whoever wrote them → an own story, to continue at /make/. */
import { leadsTo, linkArticle } from "../mentions/passages";
import { labelPoint } from "../places/measure";
import type { Article, Place } from "../types";
import type { Block } from "./blocks";
import type { Extra } from "./folder";
import type { OwnAttribution, OwnMention, OwnPlace, OwnStory, OwnVoice } from "./own-story";

/**
 * @param article of article.md @param places of places.geojson, in the order of the row
 * @param extra of made.json, where there is one: without it no outlines are known, and all places are points
 * @throws SourceError for a link to a place that is not there
 */
export function storyFrom(article: Article, places: readonly Place[], extra: Extra, file: string): OwnStory {
  const linked = linkArticle(article, places, file);
  const spoken = new Set(
    linked.paragraphs.flatMap(({ mentions }) => mentions.filter(leadsTo("place")).map(({ place }) => place)),
  );
  const used = places.filter(({ id }) => spoken.has(id));
  const indexOf = new Map(used.map(({ id }, i) => [id, i]));
  const voiceIndexOf = new Map(linked.voices.map(({ id }, i) => [id, i]));
  const blocks: Block[] = [];
  const mentions: OwnMention[][] = [];
  const attributions: OwnAttribution[][] = [];
  for (const paragraph of linked.paragraphs) {
    for (const { text, before } of linked.headings) {
      if (before !== paragraph.number) continue;
      blocks.push({ kind: "heading", text });
      mentions.push([]);
      attributions.push([]);
    }
    const { within, text } = paragraph;
    blocks.push({ kind: within, text });
    mentions.push(
      paragraph.mentions.map(({ place, time, voice, how, start, end }): OwnMention => {
        if (place !== undefined && time === undefined && voice === undefined)
          return { place: indexOf.get(place) ?? 0, start, end };
        return {
          ...(place !== undefined && { place: indexOf.get(place) ?? 0 }),
          ...(time !== undefined && { time }),
          ...(voice !== undefined && { voice: voiceIndexOf.get(voice) ?? 0 }),
          ...{ how, start, end },
        };
      }),
    );
    attributions.push(
      paragraph.attributions.map(({ by, ...said }) => ({
        ...said,
        by: by.flatMap((id) => voiceIndexOf.get(id) ?? []),
      })),
    );
  }
  const { title, language, date, author, publisher, url } = article;
  return {
    ...{ title, language, author, publisher, url, blocks, mentions, attributions },
    voices: linked.voices.map((voice): OwnVoice => {
      const named = article.voices.find(({ id }) => id === voice.id);
      return { ...voice, as: named?.as ?? [], isNamed: named !== undefined };
    }),
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
