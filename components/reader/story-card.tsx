/** The card while no place is chosen: how to read the map, and what lies outside it. */
import { shareAddress } from "../../geo/addresses";
import type { Article, Place } from "../../geo/types";
import { mostSpokenOf } from "../kit/most-spoken-of";
import { Legend } from "../map/furniture/legend";
import { CardFrame } from "./card-frame";
import { CardLinks } from "./card-links";
import { ThreadLink } from "./thread-link";

interface CardPlace extends Place {
  readonly isFar: boolean;
  readonly passages: readonly unknown[];
}

interface StoryCardProps {
  readonly storyId: string;
  readonly article: Pick<Article, "title" | "language">;
  readonly places: readonly CardPlace[];
}

/** Far places that the card names; the row and the text lead to the others. */
const MOST_FAR = 12;

export function StoryCard({ storyId, article, places }: StoryCardProps) {
  const outside = places.filter(({ isFar }) => isFar);
  const far = mostSpokenOf(outside, MOST_FAR);
  const disputed = places.filter((place) => place.disputed);
  return (
    <CardFrame article={article} title="The map" description="The whole story">
      <div className="card-columns">
        <div>
          <p className="card-hint">Choose a place on the map, in the row of places or in the text.</p>
          <CardLinks share={shareAddress(storyId, null)} />
          <Legend places={places} />
          {far.length > 0 && (
            <p>
              Outside this view:{" "}
              {far.map(({ id, name }, i) => (
                <span key={id}>
                  {i > 0 && ", "}
                  <ThreadLink storyId={storyId} to={{ place: id }} chosen={null} className="mention">
                    {name}
                  </ThreadLink>
                </span>
              ))}
              {far.length < outside.length && ` and ${outside.length - far.length} more`}.
            </p>
          )}
        </div>
        {disputed.length > 0 && (
          <div className="card-notes">
            {disputed.map(({ id, name, disputed, note }) => (
              <p key={id}>
                <b>{name}.</b> {disputed} {note}
              </p>
            ))}
          </div>
        )}
      </div>
    </CardFrame>
  );
}
