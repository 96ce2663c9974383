/** What the game says of an answer: short, and never more than was measured. */

import { withArticle } from "../../geo/places/kinds";
import { kilometres } from "../kit/figures";
import type { FindPlace } from "./game-places";
import type { Answer } from "./game-state";
import type { Mode } from "./rules";

type Named = Pick<FindPlace, "id" | "name" | "kind" | "shape">;

/** 'Not quite: 34 km from Kunar. You pointed at Nangarhar.' */
export function verdict({ right, km, instead }: Answer, asked: Named, places: readonly Named[], mode: Mode): string {
  const name = withArticle(asked);
  const other = places.find(({ id }) => id === instead);
  if (mode === "list") {
    if (right) return `Right: it is ${name}.`;
    return `No: it is ${name}${other ? `, ${kilometres(km)} from ${middleOf(other)}` : ""}.`;
  }
  const distance = asked.shape === "area" && right ? `inside ${name}` : `${kilometres(km)} from ${name}`;
  if (right) return `Right: ${distance}.`;
  return `Not quite: ${distance}.${other ? ` You pointed at ${withArticle(other)}.` : ""}`;
}

const middleOf = (place: Named): string => {
  const name = withArticle(place);
  return place.shape === "point" ? name : `the middle of ${name}`;
};
