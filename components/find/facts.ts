/** A place described by measured facts that don't name it, for players who can't see the map. Made on the server. */
import { windOf } from "../../geo/places/compass";
import { capitalised, kindWords } from "../../geo/places/kinds";
import { bearingDegrees, type Measures, shortestWayTo } from "../../geo/places/measure";
import type { Place, Position } from "../../geo/types";
import { kilometres, squareKilometres } from "../kit/figures";
import { kindOf } from "../kit/place-names";

export interface Described extends Pick<Place, "id" | "kind" | "shape" | "disputed" | "name" | "countries"> {
  readonly isFar: boolean;
  readonly labelAt: Position;
  readonly measures: Measures;
}

export function factsOf(place: Described, places: readonly Described[]): string[] {
  const { measures } = place;
  switch (measures.shape) {
    case "line":
      return [kindOf(place), `${kilometres(measures.lengthKm)} long on this simplified map`];
    case "area":
      return [
        kindOf(place),
        squareKilometres(measures.areaKm2),
        ...measures.along.map(
          ({ line, km }) => `${kilometres(km)} of its outline follow the ${line} on this simplified map`,
        ),
        ...fromNearest(place, places),
      ];
    case "point": {
      // For a country or a part of one, naming its country would give the answer away.
      const kind = capitalised(kindWords(place));
      if (!measures.toLine) return [kind, ...fromNearest(place, places)];
      const { line, km, to } = measures.toLine;
      const wind = windOf(bearingDegrees(to, place.labelAt));
      return [kind, `${kilometres(km)} to the ${wind} of the nearest point of the ${line}`];
    }
  }
}

/** Its direction and distance from the nearest place of the same shape, middle to middle. */
function fromNearest({ id, shape, labelAt }: Described, places: readonly Described[]): string[] {
  const [nearest] = places
    .filter((other) => other.shape === shape && other.id !== id)
    .map(({ name, labelAt: from }) => {
      const { km } = shortestWayTo(labelAt, { type: "Point", coordinates: [...from] });
      return { name, km, wind: windOf(bearingDegrees(from, labelAt)) };
    })
    .sort((a, b) => a.km - b.km);
  return nearest ? [`Its middle lies ${kilometres(nearest.km)} ${nearest.wind} of the middle of ${nearest.name}`] : [];
}
