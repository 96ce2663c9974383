/** The card while no place is chosen: how to read the map, and what lies outside it. */
import type { Place } from "../geo/types";
import { CardFrame } from "./card-frame";
import { PlaceLink } from "./place-link";

export function StoryCard({ places }: { places: readonly Place[] }) {
  const kinds = new Set(places.map(({ kind }) => kind));
  const far = places.filter(({ kind }) => kind === "city");
  const notes = places.filter(({ kind, note }) => kind === "border" && note);
  return (
    <CardFrame title={<h2 className="card-title">The map</h2>}>
      <p>Choose a place on the map, in the row of places or in the text.</p>
      <ul className="legend">
        {kinds.has("border") && (
          <LegendItem kind="border" name="Disputed line">
            <path className="map-casing" d="M2 7H34" />
            <path className="map-shape" d="M2 7H34" />
          </LegendItem>
        )}
        {kinds.has("province") && (
          <LegendItem kind="province" name="Province">
            <rect className="map-shape" x="7" y="1" width="22" height="12" />
          </LegendItem>
        )}
        {kinds.has("city") && (
          <LegendItem kind="city" name="City">
            <circle className="map-shape" cx="18" cy="7" r="5" />
          </LegendItem>
        )}
      </ul>
      {far.length > 0 && (
        <p>
          Outside this view:{" "}
          {far.map(({ id, name }, i) => (
            <span key={id}>
              {i > 0 && ", "}
              <PlaceLink place={id} className="mention">
                {name}
              </PlaceLink>
            </span>
          ))}
          .
        </p>
      )}
      {notes.map(({ id, name, note }) => (
        <p key={id} className="card-note">
          <b>{name}.</b> {note}
        </p>
      ))}
    </CardFrame>
  );
}

interface LegendItemProps {
  readonly kind: Place["kind"];
  readonly name: string;
  readonly children: React.ReactNode;
}

function LegendItem({ kind, name, children }: LegendItemProps) {
  return (
    <li>
      <svg className="legend-key" viewBox="0 0 36 14" aria-hidden="true" data-kind={kind}>
        {children}
      </svg>
      {name}
    </li>
  );
}
