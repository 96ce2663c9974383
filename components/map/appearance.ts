"use client";
/** How a place stands among the others, as attributes: the same for the server's picture and for Leaflet. */
import type { Place } from "../../geo/types";
import { useIsBeingRead, useIsHighlighted } from "../highlight";
import { useChosenPlace } from "../selection";

export type Appearance = Readonly<Record<`data-${string}`, string | true | undefined>>;

export function useAppearance({ id, kind }: Pick<Place, "id" | "kind">): Appearance {
  const chosen = useChosenPlace();
  const lit = useIsHighlighted(id);
  const read = useIsBeingRead(id);
  return {
    "data-kind": kind,
    "data-chosen": chosen === id || undefined,
    "data-dimmed": (chosen !== null && chosen !== id) || undefined,
    "data-read": read || undefined,
    "data-lit": lit || undefined,
  };
}
