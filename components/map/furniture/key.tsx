/** The key of the map: what its signs say, what may be switched on, and where it comes from. */
import { GROUND_CREDIT } from "./credits";
import { Legend, type LegendPlace } from "./legend";

/** The online maps are in tile-servers.ts. */
const TILES = [
  { value: "none", name: "The map of this page" },
  { value: "osm", name: "OpenStreetMap" },
  { value: "terrain", name: "OpenTopoMap" },
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
            <legend>Ground</legend>
            {TILES.map(({ value, name }) => (
              <label key={value}>
                <input type="radio" name="tiles" value={value} defaultChecked={value === "none"} autoComplete="off" />
                {name}
                {value !== "none" && <span className="online"> · asks its server</span>}
              </label>
            ))}
          </fieldset>
        </div>
        <p className="credit">{GROUND_CREDIT.join(" · ")}</p>
      </div>
    </details>
  );
}
