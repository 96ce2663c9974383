/** A lesson while it is being made, and what one can do to it. */
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
  /** Adds the place at the end, or removes it; its questions are then about the whole story. */
  | { readonly do: "toggle"; readonly place: string }
  | { readonly do: "move place" | "move question"; readonly from: number; readonly to: number }
  | { readonly do: "ask" }
  | { readonly do: "reword"; readonly key: number; readonly text: string }
  | { readonly do: "ask at"; readonly key: number; readonly place: string | null }
  | { readonly do: "drop"; readonly key: number };

export const EMPTY_DRAFT: Draft = { title: "", places: [], questions: [] };

export function changeDraft(draft: Draft, change: Change): Draft {
  const { places, questions } = draft;
  switch (change.do) {
    case "open":
      return { ...change.lesson, questions: change.lesson.questions.map((question, key) => ({ ...question, key })) };
    case "name":
      return { ...draft, title: change.title };
    case "toggle":
      if (!places.includes(change.place)) return { ...draft, places: [...places, change.place] };
      return {
        ...draft,
        places: places.filter((id) => id !== change.place),
        questions: questions.map((q) => (q.place === change.place ? { ...q, place: null } : q)),
      };
    case "move place":
      return { ...draft, places: moved(places, change.from, change.to) };
    case "move question":
      return { ...draft, questions: moved(questions, change.from, change.to) };
    case "ask": {
      if (questions.length >= LESSON_LIMITS.questions) return draft;
      const key = Math.max(-1, ...questions.map((q) => q.key)) + 1;
      return { ...draft, questions: [...questions, { key, text: "", place: placeToAskAt(draft) }] };
    }
    case "reword":
      return { ...draft, questions: questions.map((q) => (q.key === change.key ? { ...q, text: change.text } : q)) };
    case "ask at":
      return { ...draft, questions: questions.map((q) => (q.key === change.key ? { ...q, place: change.place } : q)) };
    case "drop":
      return { ...draft, questions: questions.filter((q) => q.key !== change.key) };
  }
}

/** @returns the first place of the walk without a question; where each has one, that of the last question */
function placeToAskAt({ places, questions }: Draft): string | null {
  const unasked = places.find((id) => !questions.some(({ place }) => place === id));
  return unasked ?? questions.findLast(({ place }) => place !== null)?.place ?? places.at(-1) ?? null;
}

/** @returns the items with the one at `from` brought to `to`; as they were when there is nothing there */
function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  return item === undefined || !(to in items) ? items : items.toSpliced(from, 1).toSpliced(to, 0, item);
}
