/** Tiles from another server over the ground, if the reader wants them. The page works without. */
import { useState } from "react";
import { TileLayer } from "react-leaflet";
import { TILE_SERVERS, type Tiles } from "../furniture/tile-servers";

interface OnlineTilesProps {
  readonly tiles: Tiles;
  readonly onFailure: () => void;
}

export function OnlineTiles({ tiles, onFailure }: OnlineTilesProps) {
  if (tiles === "none") return null;
  return <Layer key={tiles} {...TILE_SERVERS[tiles]} onFailure={onFailure} />;
}

interface LayerProps extends Pick<OnlineTilesProps, "onFailure"> {
  readonly url: string;
  readonly maxNativeZoom: number;
}

function Layer({ url, maxNativeZoom, onFailure }: LayerProps) {
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
