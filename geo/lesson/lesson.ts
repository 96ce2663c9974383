/**
 * A lesson: places, times and voices in the order of a walk, and questions asked on the way. What it may hold, and what its
 * steps are.
 */
import { TO_VOICE } from "../mentions/targets";

export interface Lesson {
  /** May be empty. */
  readonly title: string;
  /**
   * Each once, in the order of the walk; at least one: ids of places (`kunar`), of times as in their addresses (`2025-10-18`), of
   * voices as in theirs (`by-the-ministry`). These three kinds of ids never clash.
   */
  readonly stops: readonly string[];
  readonly questions: readonly Question[];
}

export interface Question {
  /** Plain text; it may have line breaks. */
  readonly text: string;
  /** The stop of the lesson at which it is asked; null at the end, about the whole story. */
  readonly stop: string | null;
}

/** One step of the walk: a stop, or a question asked there. */
export interface Step {
  /** Null for the whole story. */
  readonly stop: string | null;
  /** Null for the step that shows the stop itself. */
  readonly question: string | null;
}

/** The most stops and questions, and the longest title and question in UTF-16 units, as a text field counts them. */
export const LESSON_LIMITS = { stops: 24, questions: 5, title: 120, question: 500 } as const;

/** Control characters, but for the line feed. */
const CONTROLS = /[^\P{Cc}\n]/gu;
const LONE_SURROGATES = /\p{Cs}/gu;

const tidyQuestion = (text: string): string =>
  text
    .replace(/\r\n?/gu, "\n")
    .replace(CONTROLS, " ")
    .replace(LONE_SURROGATES, "\uFFFD")
    .trim()
    .slice(0, LESSON_LIMITS.question)
    // The cut may have halved a character, or ended in a space.
    .replace(LONE_SURROGATES, "")
    .trim();

const tidyTitle = (text: string): string =>
  tidyQuestion(text).replace(/\s+/gu, " ").slice(0, LESSON_LIMITS.title).replace(LONE_SURROGATES, "").trim();

/**
 * @param lesson as it was typed or came from a link: anything of the right shape
 * @returns the same within the limits: no empty question, no stop twice, no control characters or halves of characters; a
 * question whose stop isn't among the stops is about the whole story
 */
export function tidyLesson({ title, stops, questions }: Lesson): Lesson {
  const kept = [...new Set(stops)].slice(0, LESSON_LIMITS.stops);
  return {
    title: tidyTitle(title),
    stops: kept,
    questions: questions
      .map(({ text, stop }) => ({
        text: tidyQuestion(text),
        stop: stop !== null && kept.includes(stop) ? stop : null,
      }))
      .filter(({ text }) => text !== "")
      .slice(0, LESSON_LIMITS.questions),
  };
}

/** @returns the walk: each stop and then its questions, and at the end the questions about the whole story */
export function stepsOf({ stops, questions }: Lesson): Step[] {
  const askedAt = (at: string | null): Step[] =>
    questions.filter(({ stop }) => stop === at).map(({ text, stop }) => ({ stop, question: text }));
  return [...stops.flatMap((stop): Step[] => [{ stop, question: null }, ...askedAt(stop)]), ...askedAt(null)];
}

/** Whether a stop is a voice: it has no page of its own as places and times have. */
export const isVoice = (stop: string): boolean => stop.startsWith(TO_VOICE);
