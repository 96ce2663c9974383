/** What the signs of the map say. */
import type { ReactNode } from "react";
import type { PlaceKind } from "../../geo/types";

const SIGNS: Readonly<Record<PlaceKind, { readonly name: string; readonly sign: ReactNode }>> = {
  border: {
    name: "Disputed line",
    sign: (
      <>
        <path className="map-casing" d="M2 7H34" />
        <path className="map-shape" d="M2 7H34" />
      </>
    ),
  },
  province: { name: "Province", sign: <rect className="map-shape" x="7" y="1" width="22" height="12" /> },
  city: { name: "City", sign: <circle className="map-shape" cx="18" cy="7" r="5" /> },
};

export function Legend({ kinds }: { kinds: ReadonlySet<PlaceKind> }) {
  return (
    <ul className="legend">
      {[...kinds].map((kind) => (
        <li key={kind}>
          <svg className="legend-key" viewBox="0 0 36 14" aria-hidden="true" data-kind={kind}>
            {SIGNS[kind].sign}
          </svg>
          {SIGNS[kind].name}
        </li>
      ))}
    </ul>
  );
}
