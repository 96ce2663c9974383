/** What counts as right, as the game judges it. */
import { NEAR_KM } from "../../geo/places/finding";

export function FindRules() {
  return (
    <p className="find-small">
      An answer is right if it is inside the area, or within {NEAR_KM.line} km of a line or {NEAR_KM.point} km of a dot:
      lines and dots are hard to hit on a phone. For a name chosen from the list, the distance is measured to the middle
      of the place.
    </p>
  );
}
