/** Finds the places that a text mentions. */
import { placeSpans } from "./placing/place";
import { tagPlaces } from "./tagging/tag";
import type { FoundPlace, Gazetteer } from "./types";

/**
 * @param text English, any length; the rules and names are those of English-language newspapers
 * @returns the mentions in reading order, none overlapping; offsets are half-open and count UTF-16 units of `text`. Never
 * throws; the same text gives the same answer everywhere.
 */
export function findPlaces(text: string, gazetteer: Gazetteer): FoundPlace[] {
  return placeSpans(text, tagPlaces(text, gazetteer), gazetteer);
}
