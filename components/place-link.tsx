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
  const attributes = {
    className,
    "data-place": place,
    "data-lit": lit || undefined,
    "aria-current": chosen ? ("true" as const) : undefined,
    "aria-label": label,
    ...useHighlightHandlers(place),
  };
  // Within the chosen place only the hash changes: the browser does that itself, and says so to `hashchange`.
  if (chosen && passage) {
    return (
      <a href={`#${passage}`} {...attributes}>
        {children}
      </a>
    );
  }
  const href = placeAddress(storyId, place) + (passage ? `#${passage}` : "");
  return (
    <SoftLink href={href} {...attributes}>
      {children}
    </SoftLink>
  );
}
