/** The key of the map: its signs, and the sources of its data. The reader's script adds the choice of an online map. */
import { GROUND_CREDIT } from "./credits";
import { Legend, type LegendPlace } from "./legend";

export function Key({ places }: { places: readonly LegendPlace[] }) {
  return (
    <details className="key">
      <summary>Key</summary>
      <div className="key-body">
        <Legend places={places} />
        {places.some(({ disputed }) => disputed) && (
          <p>
            Dashed means disputed. <a href="#credits">More</a>
          </p>
        )}
        <p className="credit">{GROUND_CREDIT.join(" · ")}</p>
      </div>
    </details>
  );
}
