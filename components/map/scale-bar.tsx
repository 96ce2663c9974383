/** How long a kilometre is on the map, in the middle of it. */
import { FRAMES } from "./frames";
import type { View, Views } from "./view";

/** In pixels. */
export const LONGEST_BAR = 90;

interface ScaleBarProps {
  readonly views: Views;
  /** What the movable map shows; null while the picture is there, which has one of the views by the size of the frame. */
  readonly moved: View | null;
}

export function ScaleBar({ views, moved }: ScaleBarProps) {
  if (moved) return <Bar bar={moved.bar} />;
  return FRAMES.map((frame) => <Bar key={frame} bar={views[frame].bar} only={frame} />);
}

function Bar({ bar: { km, pixels }, only }: { bar: View["bar"]; only?: string }) {
  const name = `${km} km`;
  return (
    <svg
      className={`scale-bar ${only ? `only-${only}` : ""}`}
      width={pixels + 2}
      height="22"
      role="img"
      aria-label={`Scale: this bar is ${name} long`}
    >
      <text x={pixels / 2 + 1} y="12" textAnchor="middle">
        {name}
      </text>
      <path d={`M1 14v6h${pixels}v-6`} />
    </svg>
  );
}
