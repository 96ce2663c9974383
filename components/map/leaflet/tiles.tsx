"use client";
/** Tiles of another server over the ground, if the reader wants them. The page is whole without. */
import { useState } from "react";
import { TileLayer } from "react-leaflet";
import { useMapSettings } from "../../map-settings";
import { TILE_SERVERS } from "../tile-servers";

interface OnlineTilesProps {
  readonly onFailure: () => void;
}

export function OnlineTiles({ onFailure }: OnlineTilesProps) {
  const { tiles } = useMapSettings();
  if (tiles === "none") return null;
  return <Layer key={tiles} {...TILE_SERVERS[tiles]} onFailure={onFailure} />;
}

function Layer({ url, maxNativeZoom, onFailure }: { url: string; maxNativeZoom: number } & OnlineTilesProps) {
  const [said, setSaid] = useState(false);
  return (
    <TileLayer
      url={url}
      maxNativeZoom={maxNativeZoom}
      zIndex={1}
      eventHandlers={{
        tileerror: () => {
          if (!said) onFailure();
          setSaid(true);
        },
      }}
    />
  );
}
