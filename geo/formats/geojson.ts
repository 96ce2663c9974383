/** A story → GeoJSON (RFC 7946): its places, each with the passages that speak of it. */
import type { Feature, FeatureCollection } from "geojson";
import type { LinkedParagraph } from "../mentions/passages";
import { type PlaceData, passageUrl, type StoryData } from "./story-data";

/**
 * @returns a FeatureCollection, [longitude, latitude] in degrees on WGS 84. Its `name`, which programs show as the name of
 * the layer, is the article's title. The offsets of mentions are half-open and count UTF-16 units of the passage's text.
 */
export function placesGeoJson({ article, places }: StoryData): FeatureCollection & { readonly name: string } {
  return { type: "FeatureCollection", name: article.title, features: places.map(feature) };
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
  const { id, number, text, mentions } = passage;
  return {
    id,
    number,
    text,
    url: passageUrl(place, passage),
    mentions: mentions
      .filter((mention) => mention.place === place.id)
      .map(({ start, end, how }) => ({ start, end, text: text.slice(start, end), how })),
  };
}
