/** The card while no place is chosen: how to read the map, and what lies outside it. */
import { shareAddress, TEACHERS } from "../../geo/addresses";
import type { Place } from "../../geo/types";
import { mostSpokenOf } from "../kit/most-spoken-of";
import { Legend } from "../map/furniture/legend";
import { CardFrame } from "./card-frame";
import { PlaceLink } from "./place-link";

interface CardPlace extends Place {
  readonly isFar: boolean;
  readonly passages: readonly unknown[];
}

interface StoryCardProps {
  readonly storyId: string;
  readonly places: readonly CardPlace[];
}

/** Far places that the card names; the row and the text lead to the others. */
const MOST_FAR = 12;

export function StoryCard({ storyId, places }: StoryCardProps) {
  const outside = places.filter(({ isFar }) => isFar);
  const far = mostSpokenOf(outside, MOST_FAR);
  const disputed = places.filter((place) => place.disputed);
  return (
    <CardFrame title="The map" description="The whole story">
      <div className="card-columns">
        <div>
          <p className="card-hint">Choose a place on the map, in the row of places or in the text.</p>
          <p className="card-close">
            <a href={shareAddress(storyId, null)}>Share, cite or embed</a>
            <a href={TEACHERS}>For teachers</a>
          </p>
          <Legend places={places} />
          {far.length > 0 && (
            <p>
              Outside this view:{" "}
              {far.map(({ id, name }, i) => (
                <span key={id}>
                  {i > 0 && ", "}
                  <PlaceLink storyId={storyId} place={id} chosen={null} className="mention">
                    {name}
                  </PlaceLink>
                </span>
              ))}
              {far.length < outside.length && ` and ${outside.length - far.length} more`}.
            </p>
          )}
        </div>
        {disputed.length > 0 && (
          <div>
            {disputed.map(({ id, name, disputed, note }) => (
              <p key={id} className="card-note">
                <b>{name}.</b> {disputed} {note}
              </p>
            ))}
          </div>
        )}
      </div>
    </CardFrame>
  );
}
