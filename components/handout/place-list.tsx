/** The key to the numbers; or lines to write the names on. */
import { kindOf } from "../kit/place-names";
import { PlaceNumber } from "./number";
import type { NumberedPlace } from "./numbered-places";

export function PlaceList({ places, blank }: { places: readonly NumberedPlace[]; blank: boolean }) {
  return (
    <ul className="handout-places" data-blank={blank || undefined}>
      {places.map((place) => (
        <li key={place.id}>
          <PlaceNumber number={place.number} />
          {blank ? (
            <span className="line-to-write" />
          ) : (
            <span>
              <b>{place.name}</b> <small>{kindOf(place)}</small>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
