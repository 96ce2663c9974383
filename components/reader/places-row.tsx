/**
 * The places of the story in a row, for the keyboard and for readers who don't see the map. If there are too many, it
 * has those that the story speaks of most, and a link to the list of all.
 */
import { allPlacesAddress } from "../../geo/addresses";
import type { Place } from "../../geo/types";
import { mostSpokenOf } from "../kit/most-spoken-of";
import { countPassages } from "../kit/place-words";
import type { Choice } from "../map/choice";
import { ThreadLink } from "./thread-link";

export interface PlacesRowProps {
  readonly storyId: string;
  readonly places: readonly (Pick<Place, "id" | "shape" | "disputed" | "name"> & {
    readonly passages: readonly unknown[];
  })[];
  readonly choice: Choice;
  /** The language of the page's own words, if the article's differs. */
  readonly language: string | undefined;
}

const MOST = 40;

export function PlacesRow({ storyId, places, choice, language }: PlacesRowProps) {
  const shown = mostSpokenOf(places, MOST);
  return (
    <nav className="places" aria-label="Places of this story">
      <p lang={language} dir={language && "ltr"}>
        Places, and how many passages speak of them
      </p>
      <ul>
        {shown.map(({ id, name, shape, disputed, passages }) => (
          <li key={id} data-shape={shape} data-disputed={disputed ? "" : undefined}>
            <ThreadLink
              storyId={storyId}
              to={{ place: id }}
              chosen={choice.id}
              standsOut={choice.id !== id && choice.places.includes(id)}
              className="place"
              label={`${name}, ${countPassages(passages.length)}`}
            >
              {name} <span className="count">{passages.length}</span>
            </ThreadLink>
          </li>
        ))}
        {shown.length < places.length && (
          <li>
            <a className="place" href={allPlacesAddress(storyId)}>
              All {places.length.toLocaleString("en")} places
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
