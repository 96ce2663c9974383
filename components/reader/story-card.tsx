/** The card while no place is chosen: how to read the map, and what lies outside it. */
import { shareAddress, TEACHERS } from "../../geo/addresses";
import { union } from "../../geo/bounds";
import type { BBox, Place } from "../../geo/types";
import { Legend } from "../map/legend";
import { mostSpokenOf } from "../most-spoken-of";
import { CardFrame } from "./card-frame";
import { PlaceLink } from "./place-link";

interface CardPlace extends Place {
  readonly bounds: BBox;
  readonly passages: readonly unknown[];
}

interface StoryCardProps {
  readonly storyId: string;
  readonly places: readonly CardPlace[];
}

/** Cities that the card names; the row and the text lead to the others. */
const MOST_CITIES = 12;

export function StoryCard({ storyId, places }: StoryCardProps) {
  const outside = outsideOfView(places);
  const far = mostSpokenOf(outside, MOST_CITIES);
  const notes = places.filter(({ kind, note }) => kind === "border" && note);
  return (
    <CardFrame title="The map" description="The whole story">
      <div className="card-columns">
        <div>
          <p className="card-hint">Choose a place on the map, in the row of places or in the text.</p>
          <p className="card-close">
            <a href={shareAddress(storyId, null)}>Share, cite or embed</a>
            <a href={TEACHERS}>For teachers</a>
          </p>
          <Legend kinds={new Set(places.map(({ kind }) => kind))} />
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
        {notes.length > 0 && (
          <div>
            {notes.map(({ id, name, note }) => (
              <p key={id} className="card-note">
                <b>{name}.</b> {note}
              </p>
            ))}
          </div>
        )}
      </div>
    </CardFrame>
  );
}

/** @returns the cities that lie neither on the areas and lines of the story nor between them */
function outsideOfView(places: readonly CardPlace[]): CardPlace[] {
  const near = places.filter(({ kind }) => kind !== "city");
  if (near.length === 0) return [];
  const [west, south, east, north] = union(near.map(({ bounds }) => bounds));
  const isNear = ({ bounds: [x, y] }: CardPlace) => x >= west && x <= east && y >= south && y <= north;
  return places.filter((place) => place.kind === "city" && !isNear(place));
}
