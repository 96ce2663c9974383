/** Placed names as SVG, in pixels from the middle of the frame: the same in the server's picture and over Leaflet. */
import type { PlacedLabel } from "../../../geo/map/labels";

interface LabelsProps {
  readonly labels: readonly PlacedLabel[];
  /** Ids of the places whose names stand out. */
  readonly chosen: readonly string[];
}

/** The signs first, then the texts. There are many, so each has as few bytes as possible. */
export function Labels({ labels, chosen }: LabelsProps) {
  const [dots, leaders] = [dotsOf(labels), leadersOf(labels)];
  return (
    <>
      {leaders && <path className="leader" d={leaders} />}
      {dots && <path className="dots" d={dots} />}
      {labels.map(({ name, kind, place, beside, x, y, dx, dy, anchor }) => (
        <text
          key={`${kind} ${name} ${place}`}
          className={`${beside ? "line" : kind}${anchorClass(kind, anchor)}`}
          data-part-of={place ?? undefined}
          data-chosen={place !== null && chosen.includes(place) ? "" : undefined}
          x={Math.round(x + dx)}
          y={Math.round(y + dy)}
        >
          {name}
        </text>
      ))}
    </>
  );
}

/** Names across an area need no class: they are always anchored in the middle. */
const anchorClass = (kind: PlacedLabel["kind"], anchor: PlacedLabel["anchor"]): string =>
  anchor === "start" || ["country", "water", "province"].includes(kind) ? "" : ` ${anchor}`;

/** @returns path data with a speck for each city of the ground */
const dotsOf = (labels: readonly PlacedLabel[]): string =>
  labels
    .filter(({ dot, kind }) => dot && kind === "city")
    .map(({ x, y }) => `M${Math.round(x)} ${Math.round(y)}h0`)
    .join("");

/**
 * @returns path data from what is named to the texts that stand off it
 * @param k pixels of the drawing to one of the page
 */
export const leadersOf = (labels: readonly PlacedLabel[], k = 1): string =>
  labels
    .filter(({ leads }) => leads)
    .map((label) => `M${[label.x, label.y, ...endOfLeader(label)].map((n) => Math.round(k * n)).join(" ")}`)
    .join("");

/** @returns where the text begins, as seen from what it names */
function endOfLeader({ x, y, dx, dy, anchor }: PlacedLabel): readonly [x: number, y: number] {
  if (anchor === "middle") return [x, dy < 0 ? y + dy + 2 : y + dy - 10];
  return [x + dx + (anchor === "start" ? -2 : 2), y + dy - 4];
}
