/**
 * A story → schema.org, as search engines read it: the article, its places, its times and whom it quotes. Unknown
 * values are left out, and so are sources that have no name.
 */
import type {
  CreativeWork,
  GeoCoordinates,
  GeoShape,
  NewsArticle,
  Organization,
  Person,
  Place as SchemaPlace,
  WithContext,
} from "schema-dts";
import { toLatLng } from "../map/bounds";
import { timesIn } from "../times/passage-times";
import { isoOf } from "../times/time";
import type { ToldTime } from "../times/told-times";
import type { Voice } from "../types";
import { type PlaceData, passageUrl, type StoryData, wikidataUri } from "./story-data";

/** The schema.org types of the kinds that it knows; any other kind is a Place. */
const TYPES = new Map([
  ...words("AdministrativeArea", "county department district governorate prefecture province region territory"),
  ...words("State", "state"),
  ...words("Country", "country"),
  ...words("City", "city town"),
  ...words("Mountain", "mountain"),
  ...words("RiverBodyOfWater", "river"),
  ...words("LakeBodyOfWater", "lake"),
  ...words("SeaBodyOfWater", "sea"),
  ...words("Bridge", "bridge"),
  ...words("Airport", "airport"),
]);

function words<T extends string>(type: T, kinds: string): [kind: string, type: T][] {
  return kinds.split(" ").map((kind) => [kind, type]);
}

/** @returns the article with its places, times and voices, and with its authors and its publisher where they are known */
export function newsArticle(story: StoryData): WithContext<NewsArticle> {
  const times = timesIn(story.article.paragraphs);
  return {
    "@context": "https://schema.org",
    ...article(story),
    mentions: [...story.places.map(describe), ...story.article.voices.flatMap(speaker)],
    contentLocation: story.places.map(({ url }) => ({ "@id": url })),
    ...(times.length > 0 && { temporalCoverage: times.map(({ id }) => isoOf(id)) }),
  };
}

function speaker({ name, kind }: Voice): (Person | Organization)[] {
  if (kind === "person") return [{ "@type": "Person", name }];
  return kind === "office" || kind === "agency" ? [{ "@type": "Organization", name }] : [];
}

/** @returns the place, and the article that mentions it, with the passages in which it does */
export function placeInArticle(place: PlaceData, story: Pick<StoryData, "url" | "article">): WithContext<SchemaPlace> {
  return {
    "@context": "https://schema.org",
    ...describe(place),
    // More is known of the article; it is in the article's own page.
    subjectOf: {
      "@type": "NewsArticle",
      "@id": story.url,
      url: story.url,
      headline: story.article.title,
      hasPart: place.passages.map((passage) => ({
        "@type": "CreativeWork" as const,
        url: passageUrl(place, passage),
        position: passage.number,
      })),
    },
  };
}

/** A time with the absolute address of its page, and its name there. */
export interface TimeData extends ToldTime {
  readonly url: string;
  readonly name: string;
}

/** @returns what the article says of a time: its passages, as parts of it */
export function timeInArticle(
  { id, url, name, passages }: TimeData,
  story: Pick<StoryData, "url" | "article">,
): WithContext<CreativeWork> {
  return {
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    "@id": url,
    url,
    name,
    inLanguage: story.article.language,
    temporalCoverage: isoOf(id),
    isPartOf: article(story),
    hasPart: passages.map((passage) => ({
      "@type": "CreativeWork" as const,
      url: passageUrl({ url }, passage),
      position: passage.number,
    })),
  };
}

function article({
  url,
  article: { title, language, date, author, publisher, url: original },
}: Pick<StoryData, "url" | "article">) {
  return {
    "@type": "NewsArticle" as const,
    "@id": url,
    url,
    headline: title,
    inLanguage: language,
    datePublished: date,
    ...(author.length > 0 && { author: author.map((name) => ({ "@type": "Person" as const, name })) }),
    ...(publisher && { publisher: { "@type": "Organization" as const, name: publisher } }),
    ...(original && { isBasedOn: original }),
  };
}

function describe(place: PlaceData) {
  const { url, kind, name, names, about, countries, wikidata } = place;
  return {
    "@type": TYPES.get(kind.toLowerCase()) ?? ("Place" as const),
    "@id": url,
    url,
    name,
    // Several languages may share a spelling.
    alternateName: [...new Set(Object.values(names))],
    description: about,
    ...(wikidata && { sameAs: wikidataUri(wikidata) }),
    geo: geo(place),
    // A place between two countries is contained in neither.
    ...(countries.length === 1 && { containedInPlace: country(place) }),
  };
}

function country({ countries: [code = ""], countryNames: [name = code] }: PlaceData) {
  return [{ "@type": "Country" as const, name, identifier: code }];
}

/** A point by its position; the rest by its bounds, whose corners schema.org writes 'latitude longitude'. */
function geo({ geometry, bounds: [west, south, east, north] }: PlaceData): GeoCoordinates | GeoShape {
  if (geometry.type === "Point") {
    const [latitude, longitude] = toLatLng([west, south]);
    return { "@type": "GeoCoordinates", latitude, longitude };
  }
  const corners = [...toLatLng([west, south]), ...toLatLng([east, north])];
  return { "@type": "GeoShape", box: corners.join(" ") };
}
