/**
 * The words of the core and the conventions they follow.
 *
 * Coordinates are [longitude, latitude] in degrees on WGS 84, as in GeoJSON (RFC 7946); only `bounds.ts` turns them.
 * Text offsets are half-open [start, end) and count UTF-16 units of a paragraph's plain text.
 */
import type { LineString, MultiPolygon, Point, Polygon } from "geojson";

export type Position = readonly [longitude: number, latitude: number];
export type BBox = readonly [west: number, south: number, east: number, north: number];

export type PlaceKind = "border" | "province" | "city";

/** A GeoJSON Feature that the article may speak of. */
export interface Place {
  /** The URL segment: `kunar`. */
  readonly id: string;
  readonly kind: PlaceKind;
  /** In English, as shown. */
  readonly name: string;
  /** By BCP 47 language: `{ fa: "کنر" }`. */
  readonly names: Readonly<Record<string, string>>;
  /** Other spellings that papers use. */
  readonly aliases: readonly string[];
  /** Longer names that contain this one and name something else: 'Khas Kunar', a district. */
  readonly otherNames: readonly string[];
  /** ISO 3166-1 alpha-2; two for a border. */
  readonly countries: readonly string[];
  /** ISO 3166-2. */
  readonly iso: string | null;
  readonly wikidata: string | null;
  readonly source: string;
  readonly licence: string;
  /** How good the geometry is, in words. */
  readonly precision: string;
  /** What a reader must know of it: who disputes it, what it leaves open. */
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

/** A title between paragraphs. It has no number and mentions are not looked for in it. */
export interface Heading {
  readonly text: string;
  /** It stands before the paragraph of this number. */
  readonly before: number;
}

export interface Article {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601. */
  readonly date: string;
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
