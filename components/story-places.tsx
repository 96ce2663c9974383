"use client";
/** The places of the story, for the parts of the page that outlive a change of place. */
import { createContext, type ReactNode, useContext } from "react";
import type { PlaceInBrief } from "./place-words";

/** A place with the ids of its passages, in reading order. */
export interface LinkedPlace extends PlaceInBrief {
  readonly passages: readonly string[];
}

interface StoryPlaces {
  readonly storyId: string;
  readonly places: readonly LinkedPlace[];
}

const StoryPlacesContext = createContext<StoryPlaces>({ storyId: "", places: [] });

export function StoryPlacesProvider({ value, children }: { value: StoryPlaces; children: ReactNode }) {
  return <StoryPlacesContext value={value}>{children}</StoryPlacesContext>;
}

export const useStoryPlaces = (): StoryPlaces => useContext(StoryPlacesContext);

const NONE: readonly string[] = [];

/** @returns the ids of the place's passages; none for null */
export function usePassagesOf(place: string | null): readonly string[] {
  return useStoryPlaces().places.find(({ id }) => id === place)?.passages ?? NONE;
}
