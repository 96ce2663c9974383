"use client";
/** A link to a place, or to a passage of it, that lights up with the place wherever it is named. */
import type { ReactNode } from "react";
import { useHighlightHandlers, useIsHighlighted } from "./highlight";
import { placeAddress } from "./place-words";
import { useChosenPlace } from "./selection";
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
  const chosen = useChosenPlace() === place;
  const lit = useIsHighlighted(place);
  const attributes = {
    className,
    "data-place": place,
    "data-lit": lit || undefined,
    "aria-current": chosen ? ("true" as const) : undefined,
    "aria-label": label,
    ...useHighlightHandlers(place),
  };
  const hash = passage ? `#${passage}` : "";
  // Within the chosen place only the hash changes. One element for both: what stands around it may be another's by now.
  const href = chosen && hash ? hash : placeAddress(storyId, place) + hash;
  return (
    <SoftLink href={href} {...attributes}>
      {children}
    </SoftLink>
  );
}
