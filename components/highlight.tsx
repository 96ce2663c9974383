"use client";
/**
 * What is marked, in the text and on the map at once: the chosen place, the one under the pointer or the focus, and the
 * places of the passage being read. Local to a story.
 */
import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { useChosenPlace, usePassageInAddress } from "./selection";

interface Lights {
  /** As in the address; a choice of the reader's is here before its page is. */
  readonly chosen: string | null;
  /** The passage in the address, or an empty string. */
  readonly passage: string;
  /** The place under the pointer or the focus. */
  readonly pointed: string | null;
  /** The places of the passage in view, in its order. */
  readonly read: readonly string[];
}

interface LightStore {
  /** What the server drew. */
  readonly first: Lights;
  readonly get: () => Lights;
  readonly set: (change: Partial<Lights>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Kept outside React's state so that a change redraws only what it touches, however much is on the page. */
function createLights(chosen: string | null): LightStore {
  const first: Lights = { chosen, passage: "", pointed: null, read: [] };
  let lights = first;
  const listeners = new Set<() => void>();
  return {
    first,
    get: () => lights,
    set: (change) => {
      lights = { ...lights, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const LightContext = createContext<LightStore>(createLights(null));

export function HighlightProvider({ children }: { children: ReactNode }) {
  const chosen = useChosenPlace();
  const passage = usePassageInAddress();
  const [lights] = useState(() => createLights(chosen));
  // The hash is read again: while this was drawn, the address was still the old one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the address has another passage.
  useLayoutEffect(() => lights.set({ chosen, passage: window.location.hash.slice(1) }), [lights, chosen, passage]);
  return <LightContext value={lights}>{children}</LightContext>;
}

/** @param select from what is marked to a value that stays the same while nothing of it changes */
export function useLights<T>(select: (lights: Lights) => T): T {
  const { first, subscribe, get } = useContext(LightContext);
  return useSyncExternalStore(
    subscribe,
    () => select(get()),
    () => select(first),
  );
}

export const useIsChosen = (place: string): boolean => useLights(({ chosen }) => chosen === place);
export const useIsHighlighted = (place: string): boolean => useLights(({ pointed }) => pointed === place);
export const useIsBeingRead = (place: string): boolean => useLights(({ read }) => read.includes(place));
export const usePlacesBeingRead = (): readonly string[] => useLights(({ read }) => read);
export const useSetLights = (): LightStore["set"] => useContext(LightContext).set;

/** Handlers that light the place up while the pointer or the focus is on an element. */
export function useHighlightHandlers(place: string) {
  const set = useSetLights();
  return useMemo(() => {
    const on = () => set({ pointed: place });
    const off = () => set({ pointed: null });
    return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off };
  }, [place, set]);
}
