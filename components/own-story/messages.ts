/** The messages between the page for making stories and the page that shows them. Both are on this site. */
import type { OwnStory } from "../../geo/make/own-story";
import type { Product } from "./press";

/** To the page that shows the story. */
export type ToReader =
  /** A story with these outlines will follow. */
  | { readonly passage: "expect"; readonly outlines: readonly string[] }
  | { readonly passage: "story"; readonly story: OwnStory }
  | { readonly passage: "choose"; readonly place: string | null }
  | { readonly passage: "make"; readonly ask: number; readonly product: Product };

/** From the page that shows the story. */
export type FromReader =
  | { readonly passage: "ready" }
  | { readonly passage: "shown"; readonly points: readonly string[]; readonly missing: number }
  | { readonly passage: "made"; readonly ask: number; readonly body: string | Uint8Array }
  | { readonly passage: "failed"; readonly ask: number; readonly reason: string };

/** @returns whether a message is one of these: from this site, and not from an extension or another page */
export function isOurs<T extends ToReader | FromReader>(event: MessageEvent): event is MessageEvent<T> {
  return event.origin === window.location.origin && typeof (event.data as T | null)?.passage === "string";
}
