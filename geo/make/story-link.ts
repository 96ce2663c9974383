/**
 * An own story ↔ its link. A link may come from anybody: it is checked like any input, and nothing is repaired, so that
 * nothing unexpected gets through.
 */

import { open, seal } from "../sealed";
import type { OwnStory } from "./own-story";
import { pack } from "./packed";
import { unpack, withoutThreads } from "./unpack";

export type DecodedStory =
  | { readonly kind: "story"; readonly story: OwnStory }
  | { readonly kind: "damaged" }
  | { readonly kind: "later"; readonly version: number };

/** Version 1 had places only. */
const VERSION = 2;
/** In bytes: enough for the longest text allowed, in a script with three bytes per letter, and its places. */
const LONGEST_JSON = 4_000_000;

/** In characters of the address: what browsers and most mail programs and chats can handle. */
export const LONGEST_LINK = 8_000;
/** From here on some mail and chat programs break a link. */
export const SAFE_LINK = 2_000;
/** @returns the part after `#` in the address of the story */
export const encodeStory = (story: OwnStory): string => seal(VERSION, pack(story));

/** @param code any text, from anyone's address @returns the story, or what is wrong with the link. Never throws. */
export function decodeStory(code: string): DecodedStory {
  const opened = open(code, VERSION, LONGEST_JSON);
  if (opened.kind !== "json") return opened;
  const story = unpack(opened.version === 1 ? withoutThreads(opened.value) : opened.value);
  return story ? { kind: "story", story } : { kind: "damaged" };
}
