/** What the game says of an answer: short, and never more than was measured. */

import { kilometres } from "./figures";
import type { FindPlace } from "./find-place";
import type { Answer } from "./game-state";
import type { Mode } from "./rules";

type Named = Pick<FindPlace, "id" | "name" | "kind">;

/** 'Not there: 34 km from Kunar. You pointed at Nangarhar.' */
export function verdict({ right, km, instead }: Answer, asked: Named, places: readonly Named[], mode: Mode): string {
  const name = the(asked);
  const other = places.find(({ id }) => id === instead);
  if (mode === "list") {
    if (right) return `Right: it is ${name}.`;
    return `No: it is ${name}${other ? `, ${kilometres(km)} from ${middleOf(other)}` : ""}.`;
  }
  const distance = asked.kind === "province" && right ? `inside ${name}` : `${kilometres(km)} from ${name}`;
  if (right) return `Right: ${distance}.`;
  return `Not there: ${distance}.${other ? ` You pointed at ${the(other)}.` : ""}`;
}

/** 'the Durand Line', 'Kunar' */
export const the = ({ name, kind }: Pick<Named, "name" | "kind">): string => (kind === "border" ? `the ${name}` : name);

const middleOf = (place: Named): string => (place.kind === "city" ? place.name : `the middle of ${the(place)}`);
