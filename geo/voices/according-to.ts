/** Who says a sentence, in words for a reader. */
import type { Voice } from "../types";
import type { Attribution } from "./attribution";

type Said = Pick<Attribution, "by" | "how">;

/** 'Anadolu, and through it A. Name'; nothing where nobody is known to speak */
const speakers = ({ by }: Said, voices: readonly Voice[]): string =>
  by.map((id) => voices.find((voice) => voice.id === id)?.name ?? id).join(", and through it ");

/** @returns 'according to Anadolu, and through it A. Name', 'the report names no source' */
export function accordingTo(said: Said, voices: readonly Voice[]): string {
  if (said.how === "open") return "the report doesn’t make clear who says so";
  const names = speakers(said, voices);
  return names ? `according to ${names}` : "the report names no source";
}

/** The same in a list. @returns 'Anadolu, and through it A. Name', 'no source named' */
export function inShort(said: Said, voices: readonly Voice[]): string {
  if (said.how === "open") return "not clear who";
  return speakers(said, voices) || "no source named";
}
