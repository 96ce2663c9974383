/** A place in measured facts that don't name it: what one who doesn't see the map chooses by. For the server. */
import { windOf } from "../../geo/compass";
import { bearingDegrees, type Measures, shortestWayTo } from "../../geo/measure";
import type { Place, Position } from "../../geo/types";
import { kindOf } from "../place-names";
import { kilometres, squareKilometres } from "./figures";

export interface Described extends Pick<Place, "id" | "kind" | "name" | "countries"> {
  readonly labelAt: Position;
  readonly measures: Measures;
}

export function factsOf(place: Described, places: readonly Described[]): string[] {
  const { measures } = place;
  const line = places.find(({ kind }) => kind === "border")?.name;
  switch (measures.kind) {
    case "border":
      return [kindOf(place), `${kilometres(measures.lengthKm)} long as drawn here`];
    case "province": {
      const along = measures.alongBorderKm ?? 0;
      return [
        kindOf(place),
        squareKilometres(measures.areaKm2),
        ...(line && along > 0 ? [`${kilometres(along)} of its outline run along the ${line} as drawn here`] : []),
        ...fromNearest(place, places),
      ];
    }
    case "city": {
      // Its country would be its name in other words.
      if (!measures.toBorder || !line) return ["City", ...fromNearest(place, places)];
      const { km, to } = measures.toBorder;
      const wind = windOf(bearingDegrees(to, place.labelAt));
      return ["City", `${kilometres(km)} to the ${wind} of the nearest point of the ${line}`];
    }
  }
}

/** Where it lies from the nearest place of its kind, middle to middle. */
function fromNearest({ id, kind, labelAt }: Described, places: readonly Described[]): string[] {
  const [nearest] = places
    .filter((other) => other.kind === kind && other.id !== id)
    .map(({ name, labelAt: from }) => {
      const { km } = shortestWayTo(labelAt, { type: "Point", coordinates: [...from] });
      return { name, km, wind: windOf(bearingDegrees(from, labelAt)) };
    })
    .sort((a, b) => a.km - b.km);
  return nearest ? [`Its middle lies ${kilometres(nearest.km)} ${nearest.wind} of the middle of ${nearest.name}`] : [];
}
