/** What a step of a lesson is called. */
import type { Step } from "../../geo/lesson/lesson";

/**
 * @param index of the step, from 0
 * @param nameOf a stop, or null for the whole story
 * @returns 'Kunar', or 'Question 2 of 5 · Kunar'
 */
export function stepName(steps: readonly Step[], index: number, nameOf: (stop: string | null) => string): string {
  const step = steps[index];
  const name = nameOf(step?.stop ?? null);
  if (!step || step.question === null) return name;
  const asked = (some: readonly Step[]) => some.filter(({ question }) => question !== null).length;
  return `Question ${asked(steps.slice(0, index + 1))} of ${asked(steps)} · ${name}`;
}
