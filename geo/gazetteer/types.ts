/** The types of the gazetteer and of the finder. */

/**
 * `area`: larger than a country or across several; `relief`: mountains, deserts; `region` and `district`: first and
 * second level below a country.
 */
export type PlaceKind = "continent" | "area" | "water" | "relief" | "country" | "region" | "district" | "city";

export interface GazetteerPlace {
  readonly kind: PlaceKind;
  /** In English. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; null for what lies in several countries. */
  readonly country: string | null;
  /** GeoNames code of the area of the first level that it is or lies in: `AF.13`. */
  readonly region: string | null;
  /** In degrees, to a hundredth. */
  readonly longitude: number;
  readonly latitude: number;
  /** Number of people, rounded to a tenth of a power of ten; 0 where it isn't known. */
  readonly population: number;
  /** What it is the capital of. */
  readonly seat: "country" | "region" | null;
  /** Id in GeoNames; null for rows from other lists. */
  readonly geonames: number | null;
  /** Where the row comes from: `geonames`, `geonames:US.TX.029` (a code), `cldr`, `list` (the project's own). */
  readonly source: string;
  /** The id of the river's or lake's shape, in geo/data/shapes/waters/; null where there is none. */
  readonly water: string | null;
}

/** Whether a name is the place's main name, another name, or an adjective such as 'Turkish'. */
type NameRole = "name" | "other" | "adjective";

export interface NamedPlace {
  readonly place: GazetteerPlace;
  readonly role: NameRole;
}

export interface Gazetteer {
  /** How many rows it has. */
  readonly size: number;
  /** @param row from 0 to before `size` */
  readonly placeAt: (row: number) => GazetteerPlace;
  /** What a name may mean, by its key (`nameKey`). */
  readonly named: (key: string) => readonly NamedPlace[];
  /** Keys of names that are ordinary English words too: 'reading', 'nice'. */
  readonly words: ReadonlySet<string>;
  /** Keys (`nameKey`) of given names. */
  readonly givenNames: ReadonlySet<string>;
  /** The credit to show wherever its data is shown. */
  readonly credit: string;
}

/** A stretch of text, half-open, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Candidate extends NamedPlace {
  /** Higher is likelier; comparable within one mention only. */
  readonly score: number;
}

export interface FoundPlace extends Span {
  readonly quote: string;
  /** An adjective such as 'Afghan' or 'Turkish', which means a place's people rather than the place. */
  readonly adjective: boolean;
  /** The likeliest first; empty for a name that the gazetteer doesn't know: a road, a building, a village. */
  readonly candidates: readonly Candidate[];
  /** For a name without candidates: the place named nearest to it in the text; it probably lies in or near that. */
  readonly near: GazetteerPlace | null;
  /** Why the first candidate is the first, in a sentence. */
  readonly reason: string;
}
