"use client";
/** All places of the story in a row: the way in for the keyboard and for those who don't see the map. */
import { PlaceLink } from "./place-link";
import { countPassages } from "./place-words";
import { useStoryPlaces } from "./story-places";

export function PlacesRow() {
  const { places } = useStoryPlaces();
  return (
    <nav className="places" aria-label="Places of this story">
      <ul>
        {places.map(({ id, name, kind, passages }) => (
          <li key={id} data-kind={kind}>
            <PlaceLink place={id} className="place" label={`${name}, ${countPassages(passages.length)}`}>
              {name} <span className="count">{passages.length}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
