/**
 * A story of one's own in its link, and back. What comes in is anyone's: it is checked like any input, and nothing is mended,
 * so that nothing gets by.
 */

import { isId } from "../addresses";
import { harmIn } from "../article/characters";
import type { Position } from "../types";
import type { Block, BlockKind } from "./blocks";
import type { OwnMention, OwnPlace, OwnStory } from "./own-story";
import { open, seal } from "./sealed";

export type DecodedStory =
  | { readonly kind: "story"; readonly story: OwnStory }
  | { readonly kind: "damaged" }
  | { readonly kind: "later"; readonly version: number };

const VERSION = 1;
/** In bytes: the longest text that is taken, in a script of three bytes a letter, and its places. */
const LONGEST_JSON = 4_000_000;

/** In characters of the address: what browsers, most mail programs and chats carry. */
export const LONGEST_LINK = 8_000;
/** From here on some mail and chat programs break a link. */
export const SAFE_LINK = 2_000;

const KINDS = { h: "heading", p: "body", q: "quotation", l: "list" } as const satisfies Record<string, BlockKind>;
const LETTER_OF = { heading: "h", body: "p", quotation: "q", list: "l" } as const satisfies Record<BlockKind, string>;
const MAKERS = ["gazetteer", "site", "hand"] as const;

type PackedPlace = readonly [
  id: string,
  name: string,
  aliases: readonly string[],
  kind: string,
  countries: string,
  longitude: number,
  latitude: number,
  outline: string | 0,
  by: number,
  looked: 0 | 1,
];

type Packed = readonly [
  title: string,
  language: string,
  date: string,
  author: readonly string[],
  publisher: string | 0,
  url: string | 0,
  /** A letter for the kind, then the text. */
  blocks: readonly string[],
  places: readonly PackedPlace[],
  /** For each block, three numbers a mention: its place, how far behind the last one it begins, how long it is. */
  mentions: readonly (readonly number[])[],
  opensOn: readonly number[] | 0,
];

/** A hundred-thousandth of a degree is about a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

function pack(story: OwnStory): Packed {
  const { title, language, date, author, publisher, url, blocks, places, mentions, opensOn } = story;
  return [
    title,
    language,
    date,
    author,
    publisher ?? 0,
    url ?? 0,
    blocks.map(({ kind, text }) => LETTER_OF[kind] + text),
    places.map(({ id, name, aliases, kind, countries, at: [longitude, latitude], outline, by, looked }) => [
      id,
      name,
      aliases,
      kind,
      countries.join(" "),
      rounded(longitude),
      rounded(latitude),
      outline ?? 0,
      MAKERS.indexOf(by),
      looked ? 1 : 0,
    ]),
    mentions.map(packMentions),
    opensOn ?? 0,
  ];
}

function packMentions(mentions: readonly OwnMention[]): number[] {
  let last = 0;
  return mentions.flatMap(({ place, start, end }) => {
    const step = start - last;
    last = end;
    return [place, step, end - start];
  });
}

function unpackMentions(numbers: readonly number[]): OwnMention[] {
  let last = 0;
  return Array.from({ length: numbers.length / 3 }, (_, i) => {
    const [place = 0, step = 0, length = 0] = numbers.slice(3 * i);
    const start = last + step;
    last = start + length;
    return { place, start, end: last };
  });
}

/** @returns what stands behind `#` in the address of the story */
export const encodeStory = (story: OwnStory): string => seal(VERSION, pack(story));

/** @param code any text, from anyone's address @returns the story, or what is wrong with the link. Never throws. */
export function decodeStory(code: string): DecodedStory {
  const opened = open(code, VERSION, LONGEST_JSON);
  if (opened.kind !== "json") return opened;
  const story = unpack(opened.value);
  return story ? { kind: "story", story } : { kind: "damaged" };
}

/** @param value any @returns the story that was packed so; null for anything that isn't just what `pack` writes */
function unpack(value: unknown): OwnStory | null {
  if (!isPacked(value)) return null;
  const [title, language, date, author, publisher, url, blocks, places, mentions, opensOn] = value;
  const story: OwnStory = {
    title,
    language,
    date,
    author,
    publisher: publisher === 0 ? null : publisher,
    url: url === 0 ? null : url,
    blocks: blocks.map((block): Block => ({ kind: KINDS[block[0] as keyof typeof KINDS], text: block.slice(1) })),
    places: places.map(unpackPlace),
    mentions: mentions.map(unpackMentions),
    opensOn: opensOn === 0 ? null : opensOn,
  };
  return isSound(story) && JSON.stringify(pack(story)) === JSON.stringify(value) ? story : null;
}

function unpackPlace([
  id,
  name,
  aliases,
  kind,
  countries,
  longitude,
  latitude,
  outline,
  by,
  looked,
]: PackedPlace): OwnPlace {
  const at: Position = [longitude, latitude];
  return {
    ...{ id, name, aliases, kind, at },
    countries: countries === "" ? [] : countries.split(" "),
    outline: outline === 0 ? null : outline,
    by: MAKERS[by] ?? "hand",
    looked: looked === 1,
  };
}

const isText = (value: unknown): value is string => typeof value === "string" && harmIn(value) === null;
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isCounts = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((n) => Number.isInteger(n) && n >= 0);

function isPacked(value: unknown): value is Packed {
  if (!Array.isArray(value) || value.length !== 10) return false;
  const [title, language, date, author, publisher, url, blocks, places, mentions, opensOn] = value as unknown[];
  return (
    [title, language, date].every(isText) &&
    isTexts(author) &&
    (publisher === 0 || isText(publisher)) &&
    (url === 0 || isText(url)) &&
    isTexts(blocks) &&
    blocks.every((block) => /^[hpql]/u.test(block)) &&
    Array.isArray(places) &&
    places.every(isPackedPlace) &&
    Array.isArray(mentions) &&
    mentions.every((numbers) => isCounts(numbers) && numbers.length % 3 === 0) &&
    (opensOn === 0 || isCounts(opensOn))
  );
}

const KIND = /^\p{L}[\p{L}\p{M}’'-]*(?: [\p{L}\p{M}’'-]+){0,3}$/u;

function isPackedPlace(value: unknown): value is PackedPlace {
  if (!Array.isArray(value) || value.length !== 10) return false;
  const [id, name, aliases, kind, countries, longitude, latitude, outline, by, looked] = value as unknown[];
  return (
    isText(id) &&
    isId(id) &&
    isText(name) &&
    /[\p{L}\p{N}]/u.test(name) &&
    isTexts(aliases) &&
    isText(kind) &&
    KIND.test(kind) &&
    isText(countries) &&
    /^(?:[A-Z]{2}(?: [A-Z]{2})*)?$/u.test(countries) &&
    isDegrees(longitude, 180) &&
    isDegrees(latitude, 90) &&
    (outline === 0 || (isText(outline) && outline !== "")) &&
    Number.isInteger(by) &&
    MAKERS[by as number] !== undefined &&
    (looked === 0 || looked === 1)
  );
}

const isDegrees = (value: unknown, most: number): boolean =>
  typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= most;

/** What the types can't say: that a page can be drawn from it. */
function isSound({ title, language, date, url, blocks, places, mentions, opensOn }: OwnStory): boolean {
  const ids = new Set(places.map(({ id }) => id));
  const spoken = new Set(mentions.flat().map(({ place }) => place));
  return (
    title !== "" &&
    isLanguage(language) &&
    /^\d{4}-\d{2}-\d{2}$/u.test(date) &&
    !Number.isNaN(Date.parse(date)) &&
    (url === null || (URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol))) &&
    places.length > 0 &&
    ids.size === places.length &&
    blocks.length === mentions.length &&
    blocks.every(
      ({ kind, text }, i) =>
        text !== "" &&
        mentions[i]?.every(
          ({ place, start, end }) => kind !== "heading" && place < places.length && start < end && end <= text.length,
        ),
    ) &&
    places.every((_, i) => spoken.has(i)) &&
    (opensOn === null || (opensOn.length > 0 && opensOn.every((i) => i < places.length)))
  );
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
