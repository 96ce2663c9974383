/** What counts as right, as the game judges it. */
import { NEAR_KM } from "../../geo/finding";

export function FindRules() {
  return (
    <p className="find-small">
      Right is what lies inside a province, within {NEAR_KM.border} km of the line, or within {NEAR_KM.city} km of a
      city: on a phone the line and the dots cannot be touched more closely. For a name chosen from the list, the
      distance is that of its place’s middle.
    </p>
  );
}
