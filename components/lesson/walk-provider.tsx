"use client";
/** The walk of a lesson: the address's query says where one is, and everything on the page shows that place. */
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from "react";
import { PlaceOfWalk } from "../selection";
import { useStayInWalk } from "./stay";
import { placeOfWalk, readWalk, type Walk } from "./walk";

const WalkContext = createContext<Walk>({ kind: "unread" });

export const useWalk = (): Walk => useContext(WalkContext);

interface WalkProviderProps {
  readonly storyId: string;
  /** Ids of the story's places. */
  readonly places: readonly string[];
  readonly children: ReactNode;
}

export function WalkProvider({ storyId, places, children }: WalkProviderProps) {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => null,
  );
  const walk = useMemo(() => readWalk(search, places), [search, places]);
  useStayInWalk(walk, storyId, places);
  return (
    <WalkContext value={walk}>
      <PlaceOfWalk value={placeOfWalk(walk)}>{children}</PlaceOfWalk>
    </WalkContext>
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("popstate", listener);
  return () => window.removeEventListener("popstate", listener);
}
