/** Why the first candidate is the first, in a sentence that a reader can check. */
import type { Candidate } from "../types";
import { liesIn } from "./containment";
import type { Mention } from "./mentions";

export function reasonFor({ quote, container, kindNamed }: Mention, [first, second]: readonly Candidate[]): string {
  if (!first) return `${quote}: not in the gazetteer, but it reads like a place name`;
  const { place, role } = first;
  if (role === "adjective") return `${quote}: of or from ${place.name}`;
  if (container && liesIn(first, container))
    return `${quote}, ${container.place.name}: the ${container.place.kind} is named beside it`;
  if (!second) return `${quote}: the only place of that name`;
  if (kindNamed) return `${quote}: the text calls it a ${place.kind}`;
  if (place.kind === "country" || place.kind === "continent")
    return `${quote}: a ${place.kind} comes before others of that name`;
  if (place.seat === "country") return `${quote}: a capital comes before others of that name`;
  if (place.population >= second.place.population) return `${quote}: the largest of that name that fits the text`;
  return `${quote}: it fits the other places in the text`;
}
