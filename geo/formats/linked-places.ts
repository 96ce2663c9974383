/**
 * A story → Linked Places Format 1.2 (https://github.com/LinkedPasts/linked-places-format): its places as a gazetteer.
 * It is GeoJSON and JSON-LD at once.
 */
import { kindWords } from "../places/kinds";
import { timesIn } from "../times/passage-times";
import { type PlaceData, passageUrl, type StoryData, wikidataUri } from "./story-data";

const CONTEXT_URL =
  "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

/** Ids in Getty's Art & Architecture Thesaurus, for the kinds that we have looked up there. */
const THESAURUS = new Map([
  ["province", "aat:300000774"],
  ["city", "aat:300008389"],
]);

/** @returns a FeatureCollection, [longitude, latitude] in degrees on WGS 84; the `@id` of each place is its page */
export function linkedPlaces(story: StoryData) {
  return {
    type: "FeatureCollection" as const,
    "@context": CONTEXT_URL,
    features: story.places.map((place) => feature(place, story)),
  };
}

function feature(place: PlaceData, story: StoryData) {
  const { url, name, countries, kind, about, geometry, source, licence, disputed, note } = place;
  const identifier = THESAURUS.get(kind.toLowerCase());
  const descriptions = [disputed, note].filter((words) => words !== null);
  return {
    "@id": url,
    type: "Feature" as const,
    properties: { title: name, ccodes: countries },
    when: whenOf(place, story),
    names: namesOf(place, story),
    types: [
      { ...(identifier && { identifier }), label: kindWords(place), sourceLabels: [{ label: about, lang: "en" }] },
    ],
    geometry: {
      type: "GeometryCollection" as const,
      geometries: [{ ...geometry, citations: [{ label: `${source} (${licence})` }] }],
    },
    links: linksOf(place),
    ...(descriptions.length > 0 && { descriptions: descriptions.map((value) => ({ value, lang: "en", source: url })) }),
  };
}

/** The times that its passages give; if none, the day of the article. */
function whenOf({ passages }: PlaceData, { article }: StoryData) {
  const times = timesIn(passages);
  if (times.length === 0) {
    const label = "the day of the article that speaks of the place, as its editor dated it";
    return { timespans: [{ start: { in: article.date } }], label };
  }
  return {
    timespans: times.map(({ start, end }) => ({ start: { in: start }, ...(end !== start && { end: { in: end } }) })),
    label: "the times told in the article’s passages that speak of the place",
  };
}

/** The name as shown, with who says so; the names in other languages; other spellings, whose language is not recorded. */
function namesOf(place: PlaceData, { url, article }: StoryData) {
  const named = place.passages.some(({ mentions }) => mentions.some((m) => m.place === place.id && m.how === "named"));
  // If the article only describes the place, its note says where the name comes from.
  const citation = named
    ? { label: article.title, "@id": url }
    : { label: place.note ?? place.disputed ?? place.source };
  return [
    { toponym: place.name, lang: "en", citations: [citation] },
    ...Object.entries(place.names).map(([lang, toponym]) => ({ toponym, lang })),
    ...place.aliases.map((toponym) => ({ toponym })),
  ];
}

/** Links to the same place in other data sets, and to the passages about it. */
function linksOf(place: PlaceData) {
  const { wikidata, passages } = place;
  return [
    ...(wikidata ? [{ type: "closeMatch", identifier: wikidataUri(wikidata) }] : []),
    ...passages.map((passage) => ({ type: "subjectOf", identifier: passageUrl(place, passage) })),
  ];
}
