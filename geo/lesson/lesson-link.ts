/**
 * A lesson as a short text for an address, and back: `1.` and base64url of a checksum and deflated JSON. The number is
 * the version of the format; a page that doesn't know it says so. The text may come from anybody, so it isn't trusted.
 */
import { open, seal } from "../sealed";
import { LESSON_LIMITS, type Lesson, type Question, tidyLesson } from "./lesson";

export type DecodedLesson =
  | { readonly kind: "lesson"; readonly lesson: Lesson }
  /** Cut, mistyped, or not made by this page. */
  | { readonly kind: "damaged" }
  /** Made by a page newer than this one. */
  | { readonly kind: "later"; readonly version: number };

const VERSION = 1;
/**
 * In bytes: more than the largest lesson needs, even with every character at its longest. Anything that inflates to
 * more is refused.
 */
const LONGEST_JSON = 16_000;

const DAMAGED: DecodedLesson = { kind: "damaged" };

/** `[title, [stop, …], [[question, at], …]]`, where `at` is 0 for the whole story and n for the n-th stop. */
type Packed = readonly [title: string, stops: readonly string[], questions: readonly (readonly [string, number])[]];

/**
 * @param lesson as it was typed; `tidyLesson` is applied first
 * @returns the value of `lesson` in an address; characters that no address needs to escape
 * @throws RangeError for a lesson without a stop
 */
export function encodeLesson(lesson: Lesson): string {
  const { title, stops, questions } = tidyLesson(lesson);
  if (stops.length === 0) throw new RangeError("a lesson without a stop: choose one at least");
  const at = (stop: string | null) => (stop === null ? 0 : stops.indexOf(stop) + 1);
  const packed: Packed = [title, stops, questions.map(({ text, stop }) => [text, at(stop)])];
  return seal(VERSION, packed);
}

/**
 * @param code any text, from anyone's address
 * @param known ids of the story's places, times and voices, as a lesson names them
 * @returns a lesson within its limits, whose stops are all known; else what is wrong with the link. Never throws.
 */
export function decodeLesson(code: string, known: readonly string[]): DecodedLesson {
  const opened = open(code, VERSION, LONGEST_JSON);
  if (opened.kind !== "json") return opened;
  const lesson = unpack(opened.value);
  return lesson?.stops.every((id) => known.includes(id)) ? { kind: "lesson", lesson } : DAMAGED;
}

/** @returns the lesson, or null for anything that encodeLesson wouldn't have written: nothing is repaired */
function unpack(value: unknown): Lesson | null {
  if (!isPacked(value)) return null;
  const [title, stops, packed] = value;
  const questions = packed.map(([text, at]): Question => ({ text, stop: stops[at - 1] ?? null }));
  const lesson = { title, stops, questions };
  const fits = stops.length > 0 && packed.every(([, at]) => at <= stops.length);
  return fits && JSON.stringify(tidyLesson(lesson)) === JSON.stringify(lesson) ? lesson : null;
}

const isText = (value: unknown): value is string => typeof value === "string";

function isPacked(value: unknown): value is Packed {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [title, stops, questions] = value as unknown[];
  if (!isText(title) || !Array.isArray(stops) || !Array.isArray(questions)) return false;
  const few = stops.length <= LESSON_LIMITS.stops && questions.length <= LESSON_LIMITS.questions;
  return few && stops.every(isText) && questions.every(isPackedQuestion);
}

function isPackedQuestion(value: unknown): value is readonly [string, number] {
  return Array.isArray(value) && value.length === 2 && isText(value[0]) && Number.isInteger(value[1]) && value[1] >= 0;
}
