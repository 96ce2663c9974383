/** Placed names as SVG, in pixels from the middle of the frame: the same in the server's picture and over Leaflet. */
import type { PlacedLabel } from "../../../geo/map/labels";
import { tenth } from "../../../geo/map/mercator";

interface LabelsProps {
  readonly labels: readonly PlacedLabel[];
  /** The chosen place, whose name stands out. */
  readonly chosen: string | null;
}

export function Labels({ labels, chosen }: LabelsProps) {
  return labels.map(({ name, kind, place, dot, beside, x, y, dx, dy, anchor }) => (
    <g
      key={`${kind} ${name} ${place}`}
      className="map-label"
      data-kind={kind}
      data-part-of={place ?? undefined}
      data-beside={beside || undefined}
      data-chosen={(place !== null && place === chosen) || undefined}
    >
      {dot && kind === "city" && <circle cx={tenth(x)} cy={tenth(y)} r="2" />}
      <text x={tenth(x + dx)} y={tenth(y + dy)} textAnchor={anchor}>
        {name}
      </text>
    </g>
  ));
}
