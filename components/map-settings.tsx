"use client";
/** What the reader has switched on: the map follows the text, tiles from another server. Both are off at first. */
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { TILE_SERVERS } from "./map/tile-servers";

/** Whose tiles lie over the ground; `none` asks no other server for anything. */
export type Tiles = "none" | keyof typeof TILE_SERVERS;

interface MapSettings {
  readonly follow: boolean;
  readonly setFollow: (follow: boolean) => void;
  readonly tiles: Tiles;
  readonly setTiles: (tiles: Tiles) => void;
}

const MapSettingsContext = createContext<MapSettings>({
  follow: false,
  setFollow: () => {},
  tiles: "none",
  setTiles: () => {},
});

export function MapSettingsProvider({ children }: { children: ReactNode }) {
  const [follow, setFollow] = useState(false);
  const [tiles, setTiles] = useState<Tiles>("none");
  const value = useMemo(() => ({ follow, setFollow, tiles, setTiles }), [follow, tiles]);
  return <MapSettingsContext value={value}>{children}</MapSettingsContext>;
}

export const useMapSettings = (): MapSettings => useContext(MapSettingsContext);
