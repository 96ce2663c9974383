/** The URL is the selection: the place or the time is in its path, the passage in its hash. */

import { BESIDE_PLACES } from "../../../geo/addresses";

export interface Selection {
  /** The id of a place or of a time, which never share one; null for the whole story. */
  readonly part: string | null;
  /** `p17`, or null where the hash names no paragraph. */
  readonly passage: string | null;
}

/**
 * @param url anyone's
 * @param story the story's address, `/istanbul-talks/`
 * @returns what the address selects; null where it is no page of a place or a time, nor the story's own
 */
export function selectionIn({ pathname, hash }: URL, story: string): Selection | null {
  if (!pathname.startsWith(story)) return null;
  const [part = "", ...more] = pathname.slice(story.length).split("/");
  if (more.join("") !== "" || BESIDE_PLACES.includes(part) || (part !== "" && more.length !== 1)) return null;
  return { part: part || null, passage: passageIn(hash) };
}

/** @param hash of an address, with its '#' */
export const passageIn = (hash: string): string | null => /^#(p\d{1,6})$/u.exec(hash)?.[1] ?? null;
