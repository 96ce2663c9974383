/** Placed names as SVG: the same in the server's picture and over Leaflet. */
import type { PlacedLabel } from "../../geo/labels";

interface LabelsProps {
  readonly labels: readonly PlacedLabel[];
  /** The chosen place, whose name stands out. */
  readonly chosen: string | null;
  /** The scale of the drawing's coordinates to the camera's pixels. */
  readonly scale?: number;
}

export function Labels({ labels, chosen, scale = 1 }: LabelsProps) {
  return labels.map((label) => {
    const { name, kind, place, dot, beside, x, y, dx, dy, anchor } = label;
    const isChosen = place !== null && place === chosen;
    return (
      <g key={`${kind} ${name} ${place}`} transform={`translate(${round(x * scale)} ${round(y * scale)})`}>
        <g
          className="map-label"
          data-kind={kind}
          data-beside={beside || undefined}
          data-chosen={isChosen || undefined}
          data-dimmed={dimmed(place, chosen)}
        >
          {dot && kind === "city" && <circle r="2" />}
          <text x={round(dx)} y={round(dy)} textAnchor={anchor}>
            {name}
          </text>
        </g>
      </g>
    );
  });
}

const round = (n: number): number => Math.round(n * 10) / 10;
const dimmed = (place: string | null, chosen: string | null): true | undefined =>
  (place !== null && chosen !== null && place !== chosen) || undefined;
