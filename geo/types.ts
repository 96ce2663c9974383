/**
 * The words of the core and the conventions they follow.
 *
 * Coordinates are [longitude, latitude] in degrees on WGS 84, as in GeoJSON (RFC 7946); only `bounds.ts` turns them.
 * Text offsets are half-open [start, end) and count UTF-16 units of a paragraph's plain text.
 */
import type { LineString, MultiPolygon, Point, Polygon } from "geojson";

export type Position = readonly [longitude: number, latitude: number];
export type BBox = readonly [west: number, south: number, east: number, north: number];

/** What a place is to the map, whatever its kind: it follows from the geometry. */
export type Shape = "area" | "line" | "point";

/** A GeoJSON Feature that the article may speak of. */
export interface Place {
  /** The URL segment: `kunar`. */
  readonly id: string;
  /** A word that the reader sees: `province`, `river`, `bridge`. */
  readonly kind: string;
  readonly shape: Shape;
  /** In English. */
  readonly name: string;
  /** By BCP 47 language: `{ fa: "کنر" }`. */
  readonly names: Readonly<Record<string, string>>;
  /** Other spellings that papers use. */
  readonly aliases: readonly string[];
  /** Longer names that contain this one and name something else: 'Khas Kunar', a district. */
  readonly otherNames: readonly string[];
  /** ISO 3166-1 alpha-2; two for a line between two; none where none is known. */
  readonly countries: readonly string[];
  /** ISO 3166-2. */
  readonly iso: string | null;
  readonly wikidata: string | null;
  readonly source: string;
  readonly licence: string;
  /** How good the geometry is, in words. */
  readonly precision: string | null;
  /** Who disputes it, in a sentence: it is then drawn dashed and called disputed. */
  readonly disputed: string | null;
  /** What a reader must know of it: after whom it is named, what it leaves open. */
  readonly note: string | null;
  readonly geometry: LineString | Polygon | MultiPolygon | Point;
}

/** `named`: found by name. `described`: marked by the editor with a link. */
type How = "named" | "described";

/** A stretch of a paragraph that speaks of a place. */
export interface Mention {
  readonly place: string;
  readonly start: number;
  readonly end: number;
  readonly how: How;
}

/** What the editor linked to `#place`, not yet checked against the places. */
export interface EditorLink {
  readonly place: string;
  readonly start: number;
  readonly end: number;
  /** Where it stands in the file, counted from 1. */
  readonly line: number;
  readonly column: number;
}

export interface Paragraph {
  /** `p17`, counted from 1. */
  readonly id: string;
  readonly number: number;
  /** Plain text: no Markdown, white space folded to single spaces. */
  readonly text: string;
  /** What holds it: running text, a block quotation or a list. */
  readonly within: "body" | "quotation" | "list";
  readonly links: readonly EditorLink[];
}

/** Lines and columns count from 1. */
export interface FilePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A title between paragraphs. It has no number and mentions are not looked for in it. */
export interface Heading {
  readonly text: string;
  /** It stands before the paragraph of this number. */
  readonly before: number;
}

/** A place that a story's front matter names, and where it does. */
export interface PlaceListed extends FilePosition {
  readonly id: string;
}

/** What only the editor can say of a story: shown where it belongs, and where there is none nothing is. */
export interface Notes {
  readonly date: string | null;
  /** Who wrote it, or that it doesn't say. */
  readonly byline: string | null;
  /** How a line of the map is drawn, and why. */
  readonly line: string | null;
  /** How boundaries are drawn, and how good they are. */
  readonly boundaries: string | null;
}

export interface Article {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601. */
  readonly date: string;
  /** The story's places in the order of its row; null: those of its own file. */
  readonly places: readonly PlaceListed[] | null;
  /** The names of its authors, as they are written; empty where none is known. */
  readonly author: readonly string[];
  readonly publisher: string | null;
  /** Where it was published. */
  readonly url: string | null;
  readonly notes: Notes;
  readonly caption: string | null;
  /** The file that holds the document as it came. */
  readonly source: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Heading[];
}

/** A run of text that speaks of one place, or of none. */
export interface Segment {
  readonly text: string;
  readonly mention: Mention | null;
}

/** The segments of a passage's sentences, joined, are the paragraph. */
export interface Sentence {
  readonly segments: readonly Segment[];
}
