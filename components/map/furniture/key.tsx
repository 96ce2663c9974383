/** The key of the map: what its signs say, what may be switched on, and where it comes from. */
import { GROUND_CREDIT } from "./credits";
import { Legend, type LegendPlace } from "./legend";

/** The online maps are in tile-servers.ts. */
const TILES = [
  { value: "none", name: "This site’s own", server: null },
  { value: "osm", name: "OpenStreetMap", server: "openstreetmap.org" },
  { value: "terrain", name: "OpenTopoMap", server: "opentopomap.org" },
] as const;

export function Key({ places }: { places: readonly LegendPlace[] }) {
  return (
    <details className="key">
      <summary>Key</summary>
      <div className="key-body">
        <Legend places={places} />
        {places.some(({ disputed }) => disputed) && (
          <p>
            What is dashed is disputed. <a href="#credits">More</a>
          </p>
        )}
        <div className="needs-scripts">
          <fieldset>
            <legend>Background map</legend>
            {TILES.map(({ value, name, server }) => (
              <label key={value}>
                <input type="radio" name="tiles" value={value} defaultChecked={value === "none"} autoComplete="off" />
                {name}
                {server && <span className="online"> · loads from {server}</span>}
              </label>
            ))}
          </fieldset>
        </div>
        <p className="credit">{GROUND_CREDIT.join(" · ")}</p>
      </div>
    </details>
  );
}
