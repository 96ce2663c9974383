/** What counts as right, as the game judges it. */
import { NEAR_KM } from "../../geo/places/finding";

export function FindRules() {
  return (
    <p className="find-small">
      Right is what lies inside an area, within {NEAR_KM.line} km of a line, or within {NEAR_KM.point} km of a dot: on a
      phone lines and dots cannot be touched more closely. For a name chosen from the list, the distance is that of its
      place’s middle.
    </p>
  );
}
