"use client";
/**
 * What is lit, in the text and on the map at once: the place under the pointer or the focus, and the places of the passage
 * being read. Local to a story.
 */
import { createContext, type ReactNode, useContext, useMemo, useState, useSyncExternalStore } from "react";

interface Lights {
  /** The place under the pointer or the focus. */
  readonly pointed: string | null;
  /** The places of the passage in view, in its order. */
  readonly read: readonly string[];
}

interface LightStore {
  readonly get: () => Lights;
  readonly set: (change: Partial<Lights>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const DARK: Lights = { pointed: null, read: [] };

/** Kept outside React's state so that a hover redraws only what it touches. */
function createLights(): LightStore {
  let lights = DARK;
  const listeners = new Set<() => void>();
  return {
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

const LightContext = createContext<LightStore>(createLights());

export function HighlightProvider({ children }: { children: ReactNode }) {
  const [lights] = useState(createLights);
  return <LightContext value={lights}>{children}</LightContext>;
}

function useLights<T>(select: (lights: Lights) => T): T {
  const { subscribe, get } = useContext(LightContext);
  return useSyncExternalStore(
    subscribe,
    () => select(get()),
    () => select(DARK),
  );
}

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
