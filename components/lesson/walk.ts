/** The current step of a lesson: reads it from the query of the address, and writes it there. */
import { isVoice, type Step, stepsOf } from "../../geo/lesson/lesson";
import { decodeLesson } from "../../geo/lesson/lesson-link";

export interface Walking {
  readonly kind: "walking";
  /** The lesson as it stands in the address. */
  readonly code: string;
  readonly title: string;
  /** Never empty. */
  readonly steps: readonly Step[];
  /** The number of the current step, from 0. */
  readonly index: number;
  /** The id of a place or time that is open instead of the step's own stop. */
  readonly aside: string | null;
}

export type Walk = Walking | { readonly kind: "none" | "damaged" | "later" };

/**
 * @param search the query of the address with its '?'; untrusted
 * @param known ids of the story's places, times and voices, as a lesson names them
 */
export function readWalk(search: string, known: readonly string[]): Walk {
  const query = new URLSearchParams(search);
  const code = query.get("lesson");
  if (code === null) return { kind: "none" };
  const decoded = decodeLesson(code, known);
  if (decoded.kind !== "lesson") return { kind: decoded.kind };
  const steps = stepsOf(decoded.lesson);
  const step = Math.trunc(Number(query.get("step"))) || 1;
  const index = Math.min(Math.max(step, 1), steps.length) - 1;
  const place = query.get("place");
  const isAside = place !== null && known.includes(place) && !isVoice(place) && place !== steps[index]?.stop;
  const aside = isAside ? place : null;
  return { kind: "walking", code, title: decoded.lesson.title, steps, index, aside };
}

/** @returns the query for a step of the walk, with another place or time open if `aside` is given */
export function queryOf({ code }: Walking, index: number, aside: string | null = null): string {
  return `?lesson=${code}&step=${index + 1}${aside ? `&place=${aside}` : ""}`;
}

/** @returns the place or the time that the map shows; null for the whole story */
export function placeOfWalk(walk: Walk): string | null {
  if (walk.kind !== "walking") return null;
  const stop = walk.aside ?? walk.steps[walk.index]?.stop ?? null;
  return stop !== null && isVoice(stop) ? null : stop;
}

/** @returns the id of the voice that the step is about, or null if it is about something else */
export function voiceOfWalk({ steps, index, aside }: Walking): string | null {
  const stop = steps[index]?.stop ?? null;
  return aside === null && stop !== null && isVoice(stop) ? stop : null;
}
