/** The key of the map: what its signs say, and where it comes from. The reader's script adds which map lies behind. */
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
            What is dashed is disputed. <a href="#credits">More</a>
          </p>
        )}
        <p className="credit">{GROUND_CREDIT.join(" · ")}</p>
      </div>
    </details>
  );
}
