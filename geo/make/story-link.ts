/**
 * A story of one's own in its link, and back. What comes in is anyone's: it is checked like any input, and nothing is mended,
 * so that nothing gets by.
 */

import { open, seal } from "../sealed";
import type { OwnStory } from "./own-story";
import { pack } from "./packed";
import { unpack, withoutThreads } from "./unpack";

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
/** @returns what stands behind `#` in the address of the story */
export const encodeStory = (story: OwnStory): string => seal(VERSION, pack(story));

/** @param code any text, from anyone's address @returns the story, or what is wrong with the link. Never throws. */
export function decodeStory(code: string): DecodedStory {
  const opened = open(code, VERSION, LONGEST_JSON);
  if (opened.kind !== "json") return opened;
  const story = unpack(opened.version === 1 ? withoutThreads(opened.value) : opened.value);
  return story ? { kind: "story", story } : { kind: "damaged" };
}
