/**
 * The types of the core, and the conventions that they follow.
 *
 * Coordinates are [longitude, latitude] in degrees on WGS 84, as in GeoJSON (RFC 7946); only `toLatLng` in
 * map/bounds.ts swaps them, for Leaflet. Text offsets are half-open [start, end) and count UTF-16 units of a
 * paragraph's plain text.
 */
import type { LineString, MultiPolygon, Point, Polygon } from "geojson";

export type Position = readonly [longitude: number, latitude: number];
export type BBox = readonly [west: number, south: number, east: number, north: number];

/** What a place is on the map, whatever its kind; derived from the geometry. */
export type Shape = "area" | "line" | "point";

/** A GeoJSON Feature that the article may mention. */
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
  /** ISO 3166-1 alpha-2; two for a line between two countries; empty if none is known. */
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
  /** A note for the reader: whom it is named after, what is uncertain about it. */
  readonly note: string | null;
  readonly geometry: LineString | Polygon | MultiPolygon | Point;
}

/** What words of an article lead to: where it happened, when, or who says so. */
export type Thread = "place" | "time" | "voice";

/** `named`: found by its words. `described`: marked by the editor with a link. */
export type How = "named" | "described";

/**
 * A stretch of a paragraph that leads to a place, a time or a voice, by their ids. One of each at most: the editor may link
 * 'that meeting' to where it was and when.
 */
export interface Mention extends Readonly<Partial<Record<Thread, string>>> {
  readonly start: number;
  readonly end: number;
  readonly how: How;
}

/** A mention of that thread, whatever else it leads to. */
export type MentionOf<T extends Thread> = Mention & Readonly<Record<T, string>>;

/** What the editor linked, not yet checked. */
export interface EditorLink {
  /** The part after `#`: `kunar`, `2025-10-18/2025-10-19`, `by-the-ministry`, or two of these separated by a comma. */
  readonly to: string;
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
  /** What it is part of: running text, a block quotation or a list. */
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

/** A place that a story's front matter names, with the position of the entry. */
interface PlaceListed extends FilePosition {
  readonly id: string;
}

/** What a voice is. An unnamed source is one that the article doesn't name. */
export const VOICE_KINDS = ["person", "office", "agency", "unnamed source"] as const;
type VoiceKind = (typeof VOICE_KINDS)[number];

/** Somebody who is quoted or cited as saying something. Neutral: it says nothing about whose side they are on. */
export interface Voice {
  /** `by-` and this is what the editor links to. */
  readonly id: string;
  readonly name: string;
  /** null: found by the words alone; nobody has said what it is. */
  readonly kind: VoiceKind | null;
}

/** A voice that somebody named. */
export interface NamedVoice extends Voice {
  /** What else the text calls it. */
  readonly as: readonly string[];
}

/** A voice that a story's front matter names, with the position of the entry. */
export interface VoiceListed extends NamedVoice, FilePosition {}

/** Notes that only the editor can write. A missing one is simply not shown. */
export interface Notes {
  readonly date: string | null;
  /** Who wrote the article, or that it doesn't say. */
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
  readonly voices: readonly VoiceListed[];
  /** The names of its authors, as they are written; empty where none is known. */
  readonly author: readonly string[];
  readonly publisher: string | null;
  /** Where it was published. */
  readonly url: string | null;
  readonly notes: Notes;
  readonly caption: string | null;
  /** The file with the original document. */
  readonly source: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly headings: readonly Heading[];
}

/** A run of text that is one mention, or none. */
export interface Segment<M extends Mention = Mention> {
  readonly text: string;
  readonly mention: M | null;
}

/** The segments of a passage's sentences, joined, are the paragraph. */
export interface Sentence<M extends Mention = Mention> {
  readonly segments: readonly Segment<M>[];
}
