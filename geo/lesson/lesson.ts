/** A lesson: places in the order of a walk, and questions asked on the way. What it may hold, and what its steps are. */

export interface Lesson {
  /** May be empty. */
  readonly title: string;
  /** Ids of places, each once, in the order of the walk; at least one. */
  readonly places: readonly string[];
  readonly questions: readonly Question[];
}

export interface Question {
  /** Plain text; it may have line breaks. */
  readonly text: string;
  /** The place of the lesson at which it is asked; null at the end, about the whole story. */
  readonly place: string | null;
}

/** One stop of the walk: a place, or a question asked there. */
export interface Step {
  /** Null for the whole story. */
  readonly place: string | null;
  /** Null where one looks at the place itself. */
  readonly question: string | null;
}

/** Numbers of things, and lengths of texts in UTF-16 units, as a text field counts them. */
export const LESSON_LIMITS = { places: 8, questions: 5, title: 120, question: 500 } as const;

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
 * @returns the same within the limits: no empty question, no place twice, no control characters or halves of characters; a
 * question whose place isn't among the places is about the whole story
 */
export function tidyLesson({ title, places, questions }: Lesson): Lesson {
  const kept = [...new Set(places)].slice(0, LESSON_LIMITS.places);
  return {
    title: tidyTitle(title),
    places: kept,
    questions: questions
      .map(({ text, place }) => ({
        text: tidyQuestion(text),
        place: place !== null && kept.includes(place) ? place : null,
      }))
      .filter(({ text }) => text !== "")
      .slice(0, LESSON_LIMITS.questions),
  };
}

/** @returns the walk: each place and then its questions, and at the end the questions about the whole story */
export function stepsOf({ places, questions }: Lesson): Step[] {
  const askedAt = (at: string | null): Step[] =>
    questions.filter(({ place }) => place === at).map(({ text, place }) => ({ place, question: text }));
  return [...places.flatMap((place): Step[] => [{ place, question: null }, ...askedAt(place)]), ...askedAt(null)];
}
