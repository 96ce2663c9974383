/** How an own story is packed for its link: arrays instead of objects, and repeated values stored once. */
import { VOICE_KINDS } from "../types";
import type { BlockKind } from "./blocks";
import { addressOf } from "./link-address";
import type { OwnAttribution, OwnMention, OwnStory } from "./own-story";

export const KINDS = { h: "heading", p: "body", q: "quotation", l: "list" } as const satisfies Record<
  string,
  BlockKind
>;
const LETTER_OF = { heading: "h", body: "p", quotation: "q", list: "l" } as const satisfies Record<BlockKind, string>;
export const MAKERS = ["gazetteer", "site", "hand"] as const;
export const HOW = ["named", "described", "open"] as const;
/** Prefix of a target whose words were linked by a person. */
export const BY_HAND = "=";

export type PackedPlace = readonly [
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

export type PackedVoice = readonly [id: string, name: string, kind: number, as: readonly string[], isNamed: 0 | 1];
/** How it is known, and the indices of the voices. */
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
   * For each block, three numbers per mention: the index of its place, or, counted on from the last place, of its
   * target; how far after the end of the previous mention it begins; its length.
   */
  mentions: readonly (readonly number[])[],
  opensOn: readonly number[] | 0,
];

export type Packed = readonly [
  ...PackedPlaces,
  /** Targets other than a place alone, written as in an editor's link: `2025-10`, `=doha,2025-10`, `by-asif`. */
  targets: readonly string[],
  voices: readonly PackedVoice[],
  /** The distinct attributions, each once. */
  saids: readonly PackedSaid[],
  /**
   * For each block, three numbers per sentence: its index in `saids`, how far after the end of the previous one it
   * begins, its length.
   */
  attributions: readonly (readonly number[])[],
];
/** The length of a packed story, and of one in version 1. */
export const PARTS = 14;
export const PARTS_OF_PLACES = 10;
/** A hundred-thousandth of a degree is about a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

export function pack(story: OwnStory): Packed {
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

/** A list of distinct values, with the index of each. */
class Numbered {
  readonly all: readonly string[];
  constructor(texts: readonly string[]) {
    this.all = [...new Set(texts)];
  }
  of(text: string): number {
    return this.all.indexOf(text);
  }
}

/** @returns the target of a mention; null if it is a place alone */
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
