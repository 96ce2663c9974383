"use client";
/** A link to a place, or to a passage of it, that lights up with the place wherever it is named. */
import type { ReactNode } from "react";
import { useHighlightHandlers, useIsChosen, useIsHighlighted } from "./highlight";
import { placeAddress } from "./place-words";
import { SoftLink } from "./soft-link";
import { useStoryPlaces } from "./story-places";

interface PlaceLinkProps {
  readonly place: string;
  /** The passage to go to; without one, the place's first. */
  readonly passage?: string;
  readonly className: string;
  readonly label?: string;
  readonly children: ReactNode;
}

export function PlaceLink({ place, passage, className, label, children }: PlaceLinkProps) {
  const { storyId } = useStoryPlaces();
  const chosen = useIsChosen(place);
  const lit = useIsHighlighted(place);
  // Within the chosen place only the hash changes. One element for both: what stands around it may be another's by now.
  const hash = passage ? `#${passage}` : "";
  return (
    <SoftLink
      href={(chosen && hash) || placeAddress(storyId, place) + hash}
      className={className}
      data-place={place}
      data-lit={lit || undefined}
      aria-current={chosen ? "true" : undefined}
      aria-label={label}
      {...useHighlightHandlers(place)}
    >
      {children}
    </SoftLink>
  );
}
