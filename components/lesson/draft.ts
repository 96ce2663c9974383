/** A lesson while it is being made, and the changes that can be made to it. */
import { LESSON_LIMITS, type Lesson, type Question } from "../../geo/lesson/lesson";

interface DraftQuestion extends Question {
  /** Tells questions apart while they are moved and rewritten. */
  readonly key: number;
}

export interface Draft extends Lesson {
  readonly questions: readonly DraftQuestion[];
}

export type Change =
  | { readonly do: "open"; readonly lesson: Lesson }
  | { readonly do: "name"; readonly title: string }
  /** Adds the stop at the end, or removes it; its questions are then about the whole story. */
  | { readonly do: "toggle"; readonly stop: string }
  | { readonly do: "move stop" | "move question"; readonly from: number; readonly to: number }
  | { readonly do: "ask" }
  | { readonly do: "reword"; readonly key: number; readonly text: string }
  | { readonly do: "ask at"; readonly key: number; readonly stop: string | null }
  | { readonly do: "drop"; readonly key: number };

export const EMPTY_DRAFT: Draft = { title: "", stops: [], questions: [] };

export function changeDraft(draft: Draft, change: Change): Draft {
  const { stops, questions } = draft;
  switch (change.do) {
    case "open":
      return { ...change.lesson, questions: change.lesson.questions.map((question, key) => ({ ...question, key })) };
    case "name":
      return { ...draft, title: change.title };
    case "toggle":
      if (!stops.includes(change.stop)) return { ...draft, stops: [...stops, change.stop] };
      return {
        ...draft,
        stops: stops.filter((id) => id !== change.stop),
        questions: questions.map((q) => (q.stop === change.stop ? { ...q, stop: null } : q)),
      };
    case "move stop":
      return { ...draft, stops: moved(stops, change.from, change.to) };
    case "move question":
      return { ...draft, questions: moved(questions, change.from, change.to) };
    case "ask": {
      if (questions.length >= LESSON_LIMITS.questions) return draft;
      const key = Math.max(-1, ...questions.map((q) => q.key)) + 1;
      return { ...draft, questions: [...questions, { key, text: "", stop: stopToAskAt(draft) }] };
    }
    case "reword":
      return { ...draft, questions: questions.map((q) => (q.key === change.key ? { ...q, text: change.text } : q)) };
    case "ask at":
      return { ...draft, questions: questions.map((q) => (q.key === change.key ? { ...q, stop: change.stop } : q)) };
    case "drop":
      return { ...draft, questions: questions.filter((q) => q.key !== change.key) };
  }
}

/** @returns the first stop of the walk without a question, or if all have one, the stop of the last question */
function stopToAskAt({ stops, questions }: Draft): string | null {
  const unasked = stops.find((id) => !questions.some(({ stop }) => stop === id));
  return unasked ?? questions.findLast(({ stop }) => stop !== null)?.stop ?? stops.at(-1) ?? null;
}

/** @returns the items with the one at `from` moved to `to`; unchanged if either index is out of range */
function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  return item === undefined || !(to in items) ? items : items.toSpliced(from, 1).toSpliced(to, 0, item);
}
