"use client";
/** How a place stands among the others, as attributes: the same for the server's picture and for Leaflet. */
import type { Place } from "../../geo/types";
import { useIsBeingRead, useIsChosen, useIsHighlighted, useLights } from "../highlight";

export type Appearance = Readonly<Record<`data-${string}`, string | true | undefined>>;

export function useAppearance({ id, kind }: Pick<Place, "id" | "kind">): Appearance {
  const chosen = useIsChosen(id);
  const dimmed = useLights((lights) => lights.chosen !== null && lights.chosen !== id);
  const lit = useIsHighlighted(id);
  const read = useIsBeingRead(id);
  return {
    "data-kind": kind,
    "data-chosen": chosen || undefined,
    "data-dimmed": dimmed || undefined,
    "data-read": read || undefined,
    "data-lit": lit || undefined,
  };
}
