/** Who says a sentence, in words for a reader. */
import type { Voice } from "../types";
import type { Attribution } from "./attribution";

/** @returns 'according to Anadolu, and through it A. Name', 'the report names no source' */
export function accordingTo({ by, how }: Pick<Attribution, "by" | "how">, voices: readonly Voice[]): string {
  if (how === "open") return "the report doesn’t say plainly who says so";
  const names = by.map((id) => voices.find((voice) => voice.id === id)?.name ?? id);
  return names.length > 0 ? `according to ${names.join(", and through it ")}` : "the report names no source";
}
