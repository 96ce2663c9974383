/** The key of the map: what its signs say, what may be switched on, and where it comes from. */
import type { PlaceKind } from "../../geo/types";
import { Legend } from "./legend";

/** The online maps are in tile-servers.ts. */
const TILES = [
  { value: "none", name: "The map of this page" },
  { value: "osm", name: "OpenStreetMap" },
  { value: "terrain", name: "OpenTopoMap" },
] as const;

export function Key({ kinds }: { kinds: ReadonlySet<PlaceKind> }) {
  return (
    <details className="key">
      <summary>Key</summary>
      <div className="key-body">
        <Legend kinds={kinds} />
        <p>
          The dashed line is disputed: Afghanistan does not recognise it as the border. <a href="#credits">More</a>
        </p>
        <div className="needs-scripts">
          <label>
            <input type="checkbox" name="follow" autoComplete="off" />
            The map follows the text
          </label>
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
        <p className="credit">Natural Earth · GeoNames · SRTM</p>
      </div>
    </details>
  );
}
