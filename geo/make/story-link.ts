/**
 * A story of one's own in its link, and back. What comes in is anyone's: it is checked like any input, and nothing is mended,
 * so that nothing gets by.
 */

import { isId } from "../addresses";
import { harmIn } from "../article/characters";
import { targetsOf } from "../mentions/targets";
import { fold } from "../mentions/words";
import { type How, type Position, VOICE_KINDS } from "../types";
import type { Block, BlockKind } from "./blocks";
import { addressOf } from "./link-address";
import type { OwnAttribution, OwnMention, OwnPlace, OwnStory, OwnVoice } from "./own-story";
import { open, seal } from "./sealed";

export type DecodedStory =
  | { readonly kind: "story"; readonly story: OwnStory }
  | { readonly kind: "damaged" }
  | { readonly kind: "later"; readonly version: number };

/** The first version knew places alone. */
const VERSION = 2;
/** In bytes: the longest text that is taken, in a script of three bytes a letter, and its places. */
const LONGEST_JSON = 4_000_000;

/** In characters of the address: what browsers, most mail programs and chats carry. */
export const LONGEST_LINK = 8_000;
/** From here on some mail and chat programs break a link. */
export const SAFE_LINK = 2_000;

const KINDS = { h: "heading", p: "body", q: "quotation", l: "list" } as const satisfies Record<string, BlockKind>;
const LETTER_OF = { heading: "h", body: "p", quotation: "q", list: "l" } as const satisfies Record<BlockKind, string>;
const MAKERS = ["gazetteer", "site", "hand"] as const;
const HOW = ["named", "described", "open"] as const;
/** Before what words lead to that a person linked. */
const BY_HAND = "=";

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

type PackedVoice = readonly [id: string, name: string, kind: number, as: readonly string[], isNamed: 0 | 1];
/** How it is known, and the voices. */
type PackedSaid = readonly [how: number, ...by: number[]];

type PackedPlaces = readonly [
  title: string,
  language: string,
  date: string,
  author: readonly string[],
  publisher: string | 0,
  url: string | 0,
  /** A letter for the kind, then the text. */
  blocks: readonly string[],
  places: readonly PackedPlace[],
  /**
   * For each block, three numbers a mention: its place, or behind the last place what else it leads to; how far behind the
   * last one it begins; how long it is.
   */
  mentions: readonly (readonly number[])[],
  opensOn: readonly number[] | 0,
];

type Packed = readonly [
  ...PackedPlaces,
  /** What words lead to that is no place alone, as the editor of a folder would link it: `2025-10`, `=doha,2025-10`, `by-asif`. */
  targets: readonly string[],
  voices: readonly PackedVoice[],
  /** All that is said of who says a sentence, each once. */
  saids: readonly PackedSaid[],
  /** For each block, three numbers a sentence: which of these, how far behind the last one it begins, how long it is. */
  attributions: readonly (readonly number[])[],
];
/** Of a packed story, and of one of the first version. */
const PARTS = 14;
const PARTS_OF_PLACES = 10;

/** A hundred-thousandth of a degree is about a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

function pack(story: OwnStory): Packed {
  const { title, language, date, author, publisher, url, blocks, places, mentions, opensOn, voices, attributions } =
    story;
  const targets = new Numbered(mentions.flat().flatMap((mention) => targetOf(mention, story) ?? []));
  const saids = new Numbered(attributions.flat().map(saidOf));
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
    mentions.map((of) =>
      packed(of, (mention) => {
        const target = targetOf(mention, story);
        return target === null ? (mention.place ?? 0) : places.length + targets.of(target);
      }),
    ),
    opensOn ?? 0,
    targets.all,
    voices.map(({ id, name, kind, as, isNamed }) => [
      id,
      name,
      kind === null ? 0 : VOICE_KINDS.indexOf(kind) + 1,
      as,
      isNamed ? 1 : 0,
    ]),
    saids.all.map((said) => JSON.parse(said) as PackedSaid),
    attributions.map((of) => packed(of, (said) => saids.of(saidOf(said)))),
  ];
}

/** Each of some texts once, and its number. */
class Numbered {
  readonly all: readonly string[];
  constructor(texts: readonly string[]) {
    this.all = [...new Set(texts)];
  }
  of(text: string): number {
    return this.all.indexOf(text);
  }
}

/** @returns what words lead to; null for a place alone */
function targetOf({ place, time, voice, how }: OwnMention, { places, voices }: OwnStory): string | null {
  if (time === undefined && voice === undefined) return null;
  const address = addressOf({
    ...(place !== undefined && { place: places[place]?.id ?? "" }),
    ...(time !== undefined && { time }),
    ...(voice !== undefined && { voice: voices[voice]?.id ?? "" }),
  });
  return (how === "described" ? BY_HAND : "") + address;
}

const saidOf = ({ by, how }: OwnAttribution): string => JSON.stringify([HOW.indexOf(how), ...by]);

/** @param what it is, by its number */
function packed<T extends { readonly start: number; readonly end: number }>(
  all: readonly T[],
  what: (one: T) => number,
): number[] {
  let last = 0;
  return all.flatMap((one) => {
    const step = one.start - last;
    last = one.end;
    return [what(one), step, one.end - one.start];
  });
}

function unpacked<T>(numbers: readonly number[], make: (what: number, start: number, end: number) => T): T[] {
  let last = 0;
  return Array.from({ length: numbers.length / 3 }, (_, i) => {
    const [what = 0, step = 0, length = 0] = numbers.slice(3 * i);
    const start = last + step;
    last = start + length;
    return make(what, start, last);
  });
}

/** @returns what stands behind `#` in the address of the story */
export const encodeStory = (story: OwnStory): string => seal(VERSION, pack(story));

/** @param code any text, from anyone's address @returns the story, or what is wrong with the link. Never throws. */
export function decodeStory(code: string): DecodedStory {
  const opened = open(code, VERSION, LONGEST_JSON);
  if (opened.kind !== "json") return opened;
  const story = unpack(opened.version === 1 ? withoutThreads(opened.value) : opened.value);
  return story ? { kind: "story", story } : { kind: "damaged" };
}

/** A story of the first version. */
function withoutThreads(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== PARTS_OF_PLACES) return null;
  const blocks: unknown = value[6];
  return [...value, [], [], [], Array.isArray(blocks) ? blocks.map(() => []) : []];
}

/** @param value any @returns the story that was packed so; null for anything that isn't just what `pack` writes */
function unpack(value: unknown): OwnStory | null {
  if (!isPacked(value)) return null;
  const [title, language, date, author, publisher, url, blocks, places, mentions, opensOn] = value;
  const [targets, voices, saids, attributions] = value.slice(PARTS_OF_PLACES) as unknown as [
    Packed[10],
    Packed[11],
    Packed[12],
    Packed[13],
  ];
  const known = targets.map((target) => unpackTarget(target, places, voices));
  const story: OwnStory = {
    title,
    language,
    date,
    author,
    publisher: publisher === 0 ? null : publisher,
    url: url === 0 ? null : url,
    blocks: blocks.map((block): Block => ({ kind: KINDS[block[0] as keyof typeof KINDS], text: block.slice(1) })),
    places: places.map(unpackPlace),
    mentions: mentions.map((of) =>
      unpacked(of, (what, start, end): OwnMention => {
        const target = what < places.length ? { place: what } : (known[what - places.length] ?? {});
        return { ...target, start, end };
      }),
    ),
    opensOn: opensOn === 0 ? null : opensOn,
    voices: voices.map(unpackVoice),
    attributions: attributions.map((of) =>
      unpacked(of, (what, start, end): OwnAttribution => {
        const [how = 0, ...by] = saids[what] ?? [];
        return { start, end, by, how: HOW[how] ?? "named" };
      }),
    ),
  };
  return isSound(story) && JSON.stringify(pack(story)) === JSON.stringify(value) ? story : null;
}

/** @returns what words lead to, by index; nothing for what leads nowhere */
function unpackTarget(
  target: string,
  places: readonly PackedPlace[],
  voices: readonly PackedVoice[],
): Pick<OwnMention, "place" | "time" | "voice" | "how"> {
  const [placeIds, voiceIds] = [places.map(([id]) => id), voices.map(([id]) => id)];
  const to = target.startsWith(BY_HAND) ? target.slice(BY_HAND.length) : target;
  const known = { places: new Set(placeIds), voices: new Set(voiceIds) };
  const targets = targetsOf({ to, start: 0, end: 0, line: 1, column: 1 }, known, "");
  if ("reason" in targets) return {};
  const { place, time, voice } = targets;
  const how: How = to === target ? "named" : "described";
  return {
    ...(place !== undefined && { place: placeIds.indexOf(place) }),
    ...(time !== undefined && { time }),
    ...(voice !== undefined && { voice: voiceIds.indexOf(voice) }),
    how,
  };
}

const unpackVoice = ([id, name, kind, as, isNamed]: PackedVoice): OwnVoice => ({
  ...{ id, name, as },
  kind: VOICE_KINDS[kind - 1] ?? null,
  isNamed: isNamed === 1,
});

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
  if (!Array.isArray(value) || value.length !== PARTS) return false;
  const [title, language, date, author, publisher, url, blocks, places, mentions, opensOn] = value as unknown[];
  const [targets, voices, saids, attributions] = value.slice(PARTS_OF_PLACES) as unknown[];
  return (
    [title, language, date].every(isText) &&
    isTexts(author) &&
    (publisher === 0 || isText(publisher)) &&
    (url === 0 || isText(url)) &&
    isTexts(blocks) &&
    blocks.every((block) => /^[hpql]/u.test(block)) &&
    Array.isArray(places) &&
    places.every(isPackedPlace) &&
    isTriples(mentions) &&
    (opensOn === 0 || isCounts(opensOn)) &&
    isTexts(targets) &&
    Array.isArray(voices) &&
    voices.every(isPackedVoice) &&
    Array.isArray(saids) &&
    saids.every((said) => isCounts(said) && said[0] !== undefined && said[0] < HOW.length) &&
    isTriples(attributions)
  );
}

const isTriples = (value: unknown): boolean =>
  Array.isArray(value) && value.every((numbers) => isCounts(numbers) && numbers.length % 3 === 0);

function isPackedVoice(value: unknown): value is PackedVoice {
  if (!Array.isArray(value) || value.length !== 5) return false;
  const [id, name, kind, as, isNamed] = value as unknown[];
  return (
    isText(id) &&
    isId(id) &&
    isText(name) &&
    /[\p{L}\p{N}]/u.test(name) &&
    isCounts([kind]) &&
    Number(kind) <= VOICE_KINDS.length &&
    isTexts(as) &&
    (isNamed === 0 || isNamed === 1)
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
function isSound(story: OwnStory): boolean {
  const { title, language, date, url, blocks, places, mentions, opensOn } = story;
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
          ({ place, time, voice, start, end }) =>
            kind !== "heading" &&
            (place === undefined ? (time ?? voice) !== undefined : place < places.length) &&
            start < end &&
            end <= text.length,
        ),
    ) &&
    areSoundVoices(story) &&
    places.every((_, i) => spoken.has(i)) &&
    (opensOn === null || (opensOn.length > 0 && opensOn.every((i) => i < places.length)))
  );
}

function areSoundVoices({ blocks, voices, attributions }: OwnStory): boolean {
  const names = voices.flatMap(({ name, as }) => [...new Set([name, ...as].map(fold))]);
  return (
    new Set(voices.map(({ id }) => id)).size === voices.length &&
    new Set(names).size === names.length &&
    blocks.length === attributions.length &&
    blocks.every(({ kind, text }, i) =>
      attributions[i]?.every(
        ({ start, end, by }) =>
          kind !== "heading" && start < end && end <= text.length && by.every((voice) => voice < voices.length),
      ),
    )
  );
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
