/** The card while no place is chosen: how to read the map. */
import type { Place } from "../geo/types";
import { CardFrame } from "./card-frame";

export function StoryCard({ places }: { places: readonly Place[] }) {
  const kinds = new Set(places.map(({ kind }) => kind));
  return (
    <CardFrame title={<h2 className="card-title">The map</h2>}>
      <p>Choose a place on the map, in the row of places or in the text.</p>
      <ul className="legend">
        {kinds.has("border") && (
          <li>
            <svg className="legend-key" viewBox="0 0 36 14" aria-hidden="true" data-kind="border">
              <path className="map-casing" d="M2 7H34" />
              <path className="map-shape" d="M2 7H34" />
            </svg>
            Disputed line
          </li>
        )}
        {kinds.has("province") && (
          <li>
            <svg className="legend-key" viewBox="0 0 36 14" aria-hidden="true" data-kind="province">
              <rect className="map-shape" x="7" y="1" width="22" height="12" />
            </svg>
            Province
          </li>
        )}
        {kinds.has("city") && (
          <li>
            <svg className="legend-key" viewBox="0 0 36 14" aria-hidden="true" data-kind="city">
              <circle className="map-shape" cx="18" cy="7" r="5" />
            </svg>
            City
          </li>
        )}
      </ul>
    </CardFrame>
  );
}
