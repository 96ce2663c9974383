"use client";
/** The places of the story, for the parts of the page that outlive a change of place. */
import { createContext, type ReactNode, useCallback, useContext, useMemo } from "react";
import type { PlaceInBrief } from "./place-words";

/** A place with the ids of its passages, in reading order. */
export interface LinkedPlace extends PlaceInBrief {
  readonly passages: readonly string[];
}

interface StoryPlaces {
  readonly storyId: string;
  readonly places: readonly LinkedPlace[];
  readonly byId: ReadonlyMap<string | null, LinkedPlace>;
}

const StoryPlacesContext = createContext<StoryPlaces>({ storyId: "", places: [], byId: new Map() });

interface ProviderProps {
  readonly value: Pick<StoryPlaces, "storyId" | "places">;
  readonly children: ReactNode;
}

export function StoryPlacesProvider({ value, children }: ProviderProps) {
  const all = useMemo(() => ({ ...value, byId: new Map(value.places.map((place) => [place.id, place])) }), [value]);
  return <StoryPlacesContext value={all}>{children}</StoryPlacesContext>;
}

export const useStoryPlaces = (): StoryPlaces => useContext(StoryPlacesContext);

const NONE: readonly string[] = [];

/** @returns what finds the ids of a place's passages; none for null */
export function useFindPassages(): (place: string | null) => readonly string[] {
  const { byId } = useStoryPlaces();
  return useCallback((place) => byId.get(place)?.passages ?? NONE, [byId]);
}
