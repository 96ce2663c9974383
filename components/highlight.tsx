"use client";
/** Which place the pointer or the focus is on, in the text or on the map: both sides light up. Local to a story. */
import { createContext, type ReactNode, useContext, useMemo, useState, useSyncExternalStore } from "react";

interface Highlight {
  readonly get: () => string | null;
  readonly set: (place: string | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Kept outside React's state so that a hover redraws only what it touches. */
function createHighlight(): Highlight {
  let current: string | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (place) => {
      current = place;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const HighlightContext = createContext<Highlight>(createHighlight());

export function HighlightProvider({ children }: { children: ReactNode }) {
  const [highlight] = useState(createHighlight);
  return <HighlightContext value={highlight}>{children}</HighlightContext>;
}

export function useIsHighlighted(place: string): boolean {
  const { subscribe, get } = useContext(HighlightContext);
  return useSyncExternalStore(
    subscribe,
    () => get() === place,
    () => false,
  );
}

/** Handlers that light the place up while the pointer or the focus is on an element. */
export function useHighlightHandlers(place: string) {
  const { set } = useContext(HighlightContext);
  return useMemo(() => {
    const on = () => set(place);
    const off = () => set(null);
    return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off };
  }, [place, set]);
}
