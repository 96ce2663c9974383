/** The names on the map of a shared picture: text of the picture, since no font reaches into its SVG. */
import type { CSSProperties } from "react";
import type { PlacedLabel } from "../../../geo/map/labels";
import { leadersOf } from "../../map/static/labels";
import { type Standing, standing } from "./emphasis";
import type { Palette } from "./palette";
import { MAGNIFIED, MAP } from "./sizes";

interface NamesProps {
  /** In pixels of the page's map from its middle. */
  readonly labels: readonly PlacedLabel[];
  readonly chosen: readonly string[];
  readonly palette: Palette;
}

export function Names({ labels, chosen, palette }: NamesProps) {
  return (
    <div style={{ position: "absolute", display: "flex", left: MAP.width / 2, top: MAP.height / 2 }}>
      {labels.some(({ leads }) => leads) && <Leaders labels={labels} palette={palette} />}
      {labels.map((label) => (
        <Name
          key={`${label.kind} ${label.name}`}
          label={label}
          stands={standing(label.place, chosen)}
          palette={palette}
        />
      ))}
    </div>
  );
}

/** From what is named to the texts that stand off it. */
function Leaders({ labels, palette }: Pick<NamesProps, "labels" | "palette">) {
  const { width, height } = MAP;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      style={{ position: "absolute", left: -width / 2, top: -height / 2 }}
      aria-hidden="true"
    >
      <path d={leadersOf(labels, MAGNIFIED)} fill="none" stroke={palette("--map-name")} strokeWidth={MAGNIFIED} />
    </svg>
  );
}

/** How wide the box is in which a name stands at its start, middle or end: wider than any name. */
const BOX = 600;
const BOX_START = { start: 0, middle: -BOX / 2, end: -BOX } as const;
const JUSTIFY = { start: "flex-start", middle: "center", end: "flex-end" } as const;
/** For a city of the ground, which only helps to find one's way. */
const DOT_RADIUS = 2 * MAGNIFIED;
/** From the top of the line to the baseline of Source Serif 4, in em, for a line height of 1. */
const ASCENT = 0.85;

interface NameProps {
  readonly label: PlacedLabel;
  readonly stands: Standing;
  readonly palette: Palette;
}

function Name({ label, stands, palette }: NameProps) {
  const { name, kind, anchor, dot, x, y, dx, dy } = label;
  const style = styleOf(label, stands, palette);
  return (
    <div style={{ position: "absolute", display: "flex", left: x * MAGNIFIED, top: y * MAGNIFIED }}>
      {dot && kind === "city" && <div style={dotStyle(palette)} />}
      <div
        style={{
          position: "absolute",
          display: "flex",
          left: dx * MAGNIFIED + BOX_START[anchor],
          top: dy * MAGNIFIED - ASCENT * style.fontSize,
          width: BOX,
          justifyContent: JUSTIFY[anchor],
          lineHeight: 1,
          whiteSpace: "nowrap",
          ...style,
        }}
      >
        {kind === "country" ? name.toUpperCase() : name}
      </div>
    </div>
  );
}

const dotStyle = (palette: Palette) =>
  ({
    position: "absolute",
    left: -DOT_RADIUS,
    top: -DOT_RADIUS,
    width: 2 * DOT_RADIUS,
    height: 2 * DOT_RADIUS,
    borderRadius: DOT_RADIUS,
    background: palette("--map-name"),
  }) as const;

type NameStyle = CSSProperties & { readonly fontSize: number };

function styleOf({ kind, beside }: PlacedLabel, stands: Standing, palette: Palette): NameStyle {
  const halo = (token: string) => `${3 * MAGNIFIED}px ${palette(token)}`;
  const style = { color: palette("--map-name"), WebkitTextStroke: halo("--map-halo") };
  switch (kind) {
    case "country":
      return { ...style, fontSize: 12.5 * MAGNIFIED, letterSpacing: "0.14em" };
    case "water":
      return {
        color: palette("--map-water-name"),
        WebkitTextStroke: halo("--map-sea"),
        fontSize: 12 * MAGNIFIED,
        fontStyle: "italic",
      };
    case "province":
      return { ...style, fontSize: 11 * MAGNIFIED, fontStyle: "italic" };
    case "river":
      return { ...style, color: palette("--map-water-name"), fontSize: 11 * MAGNIFIED, fontStyle: "italic" };
    case "city":
      return { ...style, fontSize: 11.5 * MAGNIFIED };
    case "place":
      return { ...style, color: palette(inkOf(beside, stands)), fontSize: 14 * MAGNIFIED, fontWeight: 600 };
  }
}

/** The line's name keeps its colour, by which it is told from the areas. */
function inkOf(beside: boolean, stands: Standing): string {
  if (beside) return "--line-ink";
  return stands === "dimmed" ? "--map-name" : "--ink";
}
