"use client";
/** The places of the server's picture: links that light up as the mentions do. */
import type { ReactNode } from "react";
import type { Place } from "../../geo/types";
import { useHighlightHandlers, useIsChosen } from "../highlight";
import { describePlace, placeAddress } from "../place-words";
import { SoftLink } from "../soft-link";
import { useStoryPlaces } from "../story-places";
import { useAppearance } from "./appearance";

type Named = Pick<Place, "id" | "kind">;

export function PicturePlace({ place, children }: { place: Named; children: ReactNode }) {
  const { storyId, byId } = useStoryPlaces();
  const described = byId.get(place.id);
  const chosen = useIsChosen(place.id);
  const { onPointerEnter, onPointerLeave, onFocus, onBlur } = useHighlightHandlers(place.id);
  return (
    <SoftLink
      href={placeAddress(storyId, place.id)}
      className="map-place"
      data-place={place.id}
      aria-current={chosen ? "true" : undefined}
      aria-label={described && describePlace(described)}
      {...useAppearance(place)}
      {...{ onPointerEnter, onPointerLeave, onFocus, onBlur }}
    >
      {children}
    </SoftLink>
  );
}

/** A line as it is seen, over the areas; the pointer goes through it to the band under them. */
export function PictureLine({ place, shape }: { place: Named; shape: string }) {
  return (
    <g {...useAppearance(place)} pointerEvents="none" aria-hidden="true">
      <use href={`#${shape}`} className="map-casing" />
      <use href={`#${shape}`} className="map-shape" />
    </g>
  );
}
