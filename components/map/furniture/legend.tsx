/** What the signs of the map mean. */
import type { ReactNode } from "react";
import { capitalised, kindWords } from "../../../geo/places/kinds";
import type { Place, Shape } from "../../../geo/types";

const SIGNS: Readonly<Record<Shape, ReactNode>> = {
  line: (
    <>
      <path className="map-casing" d="M2 7H34" />
      <path className="map-shape" d="M2 7H34" />
    </>
  ),
  area: <rect className="map-shape" x="7" y="1" width="22" height="12" />,
  point: <circle className="map-shape" cx="18" cy="7" r="5" />,
};

export type LegendPlace = Pick<Place, "kind" | "shape" | "disputed">;

/** One sign for each kind of place, in the order in which the story's places come. */
export function Legend({ places }: { places: readonly LegendPlace[] }) {
  const kinds = new Map(places.map((place) => [`${place.shape} ${kindWords(place)}`, place]));
  return (
    <ul className="legend">
      {[...kinds].map(([key, place]) => (
        <li key={key}>
          <svg
            className="legend-key"
            viewBox="0 0 36 14"
            aria-hidden="true"
            data-shape={place.shape}
            data-disputed={place.disputed ? "" : undefined}
          >
            {SIGNS[place.shape]}
          </svg>
          {capitalised(kindWords(place))}
        </li>
      ))}
    </ul>
  );
}
