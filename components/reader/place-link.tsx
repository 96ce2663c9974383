/** A link to a place, or to a passage of it. The reader's script marks and lights it by its `data-place`. */

import type { ReactNode } from "react";
import { placeAddress } from "../../geo/addresses";

interface PlaceLinkProps {
  readonly storyId: string;
  readonly place: string;
  /** The place that the page is about. */
  readonly chosen: string | null;
  /** The passage to go to; without one, the place's first. */
  readonly passage?: string;
  readonly className: string;
  readonly label?: string;
  readonly children: ReactNode;
}

export function PlaceLink({ storyId, place, chosen, passage, className, label, children }: PlaceLinkProps) {
  return (
    <a
      href={placeAddress(storyId, place) + (passage ? `#${passage}` : "")}
      className={className}
      data-place={place}
      aria-current={place === chosen ? "true" : undefined}
      aria-label={label}
    >
      {children}
    </a>
  );
}
