/** A story → GeoJSON (RFC 7946): its places, each with the passages that mention it, their times, and who says them. */
import type { Feature, FeatureCollection } from "geojson";
import { type LinkedParagraph, leadsTo } from "../mentions/passages";
import { isoOf } from "../times/time";
import type { Voice } from "../types";
import { type PlaceData, passageUrl, type StoryData } from "./story-data";

/**
 * @returns a FeatureCollection, [longitude, latitude] in degrees on WGS 84. Its `name`, which programs show as the name
 * of the layer, is the article's title; its `voices` are those of the whole article. Offsets are half-open and count
 * UTF-16 units of the passage's text. Times are ISO 8601. `saidBy` has ids of voices, outermost first ('A, and through
 * A, B'). It is empty where the article names nobody, and where it doesn't say clearly who speaks (`how` is then
 * `open`).
 */
export function placesGeoJson({
  article,
  places,
}: StoryData): FeatureCollection & { readonly name: string; readonly voices: readonly Voice[] } {
  return { type: "FeatureCollection", name: article.title, voices: article.voices, features: places.map(feature) };
}

function feature(place: PlaceData): Feature {
  const { id, geometry, kind, name, names, countries, iso, wikidata, source, licence, url } = place;
  const { precision, disputed, note } = place;
  const passages = place.passages.map((passage) => passageOf(place, passage));
  return {
    type: "Feature",
    id,
    properties: {
      ...{ kind, name, names, countries, iso, wikidata, source, licence, precision, disputed, note, url },
      passages,
    },
    geometry,
  };
}

function passageOf(place: PlaceData, passage: LinkedParagraph) {
  const { id, number, text, mentions, attributions } = passage;
  const told = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    ...{ start, end },
    text: text.slice(start, end),
  });
  return {
    id,
    number,
    text,
    url: passageUrl(place, passage),
    mentions: mentions
      .filter((mention) => mention.place === place.id)
      .map((mention) => ({ ...told(mention), how: mention.how })),
    times: mentions
      .filter(leadsTo("time"))
      .map((mention) => ({ ...told(mention), how: mention.how, time: isoOf(mention.time) })),
    saidBy: attributions.map(({ start, end, by, how }) => ({ start, end, by, how })),
  };
}
