/** The words of the gazetteer and of the finder. */

/** `area`: wider than a country or across several; `relief`: mountains, deserts; `region` and `district`: of the first and second level below a country. */
export type PlaceKind = "continent" | "area" | "water" | "relief" | "country" | "region" | "district" | "city";

export interface GazetteerPlace {
  readonly kind: PlaceKind;
  /** In English. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; none for what lies in several. */
  readonly country: string | null;
  /** GeoNames code of the area of the first level that it is or lies in: `AF.13`. */
  readonly region: string | null;
  /** In degrees, to a hundredth. */
  readonly longitude: number;
  readonly latitude: number;
  /** People, to a tenth of a power of ten; 0 where none are counted. */
  readonly population: number;
  /** What it is the capital of. */
  readonly seat: "country" | "region" | null;
  /** Id in GeoNames; none for rows of other lists. */
  readonly geonames: number | null;
  /** Where the row comes from: `geonames`, `geonames:US.TX.029` (a code), `cldr`, `list` (the project's own). */
  readonly source: string;
}

/** How a name speaks of a place: by its name, by another one, or as 'Turkish' does. */
type NameRole = "name" | "other" | "adjective";

export interface NamedPlace {
  readonly place: GazetteerPlace;
  readonly role: NameRole;
}

export interface Gazetteer {
  readonly places: readonly GazetteerPlace[];
  /** What a name may mean, by its key (`nameKey`). */
  readonly named: (key: string) => readonly NamedPlace[];
  /** Keys of names that are ordinary English words too: 'reading', 'nice'. */
  readonly words: ReadonlySet<string>;
  /** Folded. */
  readonly givenNames: ReadonlySet<string>;
  /** Whom to credit where its data shows. */
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
  /** 'Afghan', 'Turkish': speaks of a place's people, not of the place. */
  readonly adjective: boolean;
  /** The likeliest first; empty for a name that the gazetteer doesn't know: a road, a building, a village. */
  readonly candidates: readonly Candidate[];
  /** For a name without candidates: the place named next to it in the text, in or near which it will lie. */
  readonly near: GazetteerPlace | null;
  /** Why the first candidate is the first, in a sentence. */
  readonly reason: string;
}
