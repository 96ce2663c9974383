/** A story → schema.org, as search engines read it: the article and its places. What nobody knows is left out. */
import type { GeoCoordinates, GeoShape, NewsArticle, Place as SchemaPlace, WithContext } from "schema-dts";
import { toLatLng } from "../bounds";
import type { PlaceKind } from "../types";
import { type PlaceData, passageUrl, type StoryData, wikidataUri } from "./story-data";

const TYPES = { border: "Place", province: "AdministrativeArea", city: "City" } as const satisfies Record<
  PlaceKind,
  string
>;

/** @returns the article with its places. It has no author and no publisher: the document names none. */
export function newsArticle(story: StoryData): WithContext<NewsArticle> {
  return {
    "@context": "https://schema.org",
    ...article(story),
    mentions: story.places.map(describe),
    contentLocation: story.places.map(({ url }) => ({ "@id": url })),
  };
}

/** @returns the place, and the article that speaks of it with the passages in which it does */
export function placeInArticle(place: PlaceData, story: Pick<StoryData, "url" | "article">): WithContext<SchemaPlace> {
  return {
    "@context": "https://schema.org",
    ...describe(place),
    subjectOf: {
      ...article(story),
      hasPart: place.passages.map((passage) => ({
        "@type": "CreativeWork" as const,
        url: passageUrl(place, passage),
        position: passage.number,
      })),
    },
  };
}

function article({ url, article: { title, language, date } }: Pick<StoryData, "url" | "article">) {
  return {
    "@type": "NewsArticle" as const,
    "@id": url,
    url,
    headline: title,
    inLanguage: language,
    datePublished: date,
  };
}

function describe(place: PlaceData) {
  const { url, kind, name, names, about, wikidata } = place;
  return {
    "@type": TYPES[kind],
    "@id": url,
    url,
    name,
    // One spelling may be that of several languages.
    alternateName: [...new Set(Object.values(names))],
    description: about,
    ...(wikidata && { sameAs: wikidataUri(wikidata) }),
    geo: geo(place),
    ...(kind !== "border" && { containedInPlace: countries(place) }),
  };
}

function countries({ countries: codes, countryNames }: PlaceData) {
  return codes.map((code, i) => ({ "@type": "Country" as const, name: countryNames[i] ?? code, identifier: code }));
}

/** A city by its position; the rest by its bounds, whose corners schema.org writes 'latitude longitude'. */
function geo({ geometry, bounds: [west, south, east, north] }: PlaceData): GeoCoordinates | GeoShape {
  if (geometry.type === "Point") {
    const [latitude, longitude] = toLatLng([west, south]);
    return { "@type": "GeoCoordinates", latitude, longitude };
  }
  const corners = [...toLatLng([west, south]), ...toLatLng([east, north])];
  return { "@type": "GeoShape", box: corners.join(" ") };
}
