"use client";
/** The key of the map: what its signs say, what may be switched on, and where it comes from. */
import { type KeyboardEvent, useId, useRef } from "react";
import { type Tiles, useMapSettings } from "../map-settings";
import { useStoryPlaces } from "../story-places";
import { Legend } from "./legend";

const TILES: readonly { readonly value: Tiles; readonly name: string }[] = [
  { value: "none", name: "The map of this page" },
  { value: "osm", name: "OpenStreetMap" },
  { value: "terrain", name: "OpenTopoMap" },
];

const CREDITS: Readonly<Record<Tiles, string>> = {
  none: "",
  osm: "© OpenStreetMap contributors",
  terrain: "© OpenStreetMap contributors, SRTM; style © OpenTopoMap (CC BY-SA)",
};

/** Names whose tiles are shown, for as long as they are. */
export function TilesCredit() {
  const { tiles } = useMapSettings();
  return tiles !== "none" && <p className="tiles-credit">{CREDITS[tiles]}</p>;
}

export function Key() {
  const { places } = useStoryPlaces();
  const { follow, setFollow, tiles, setTiles } = useMapSettings();
  const group = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !details.current?.open) return;
    event.preventDefault();
    details.current.open = false;
    details.current.querySelector("summary")?.focus();
  };
  return (
    <details ref={details} className="key" onKeyDown={onKeyDown}>
      <summary>Key</summary>
      <div className="key-body">
        <Legend kinds={new Set(places.map(({ kind }) => kind))} />
        <p>
          The dashed line is disputed: Afghanistan does not recognise it as the border. <a href="#credits">More</a>
        </p>
        <div className="needs-scripts">
          <label>
            <input type="checkbox" checked={follow} onChange={(event) => setFollow(event.target.checked)} />
            The map follows the text
          </label>
          <fieldset>
            <legend>Ground</legend>
            {TILES.map(({ value, name }) => (
              <label key={value}>
                <input type="radio" name={group} checked={tiles === value} onChange={() => setTiles(value)} />
                {name}
                {value !== "none" && <span className="online"> · asks its server</span>}
              </label>
            ))}
          </fieldset>
        </div>
        <p className="credit">Natural Earth · GeoNames · SRTM</p>
      </div>
    </details>
  );
}
