/** How long a kilometre is on the map, in the middle of it. */
import type { Camera } from "../../geo/mercator";
import { scaleBar } from "../../geo/scale";
import { type Cameras, FRAMES } from "./cameras";
import type { View } from "./view";

interface ScaleBarProps {
  readonly cameras: Cameras;
  /** What the movable map shows; null while the picture is there, which is one of the cameras by the size of the frame. */
  readonly view: View | null;
}

export function ScaleBar({ cameras, view }: ScaleBarProps) {
  if (view) return <Bar camera={view} />;
  return FRAMES.map((frame) => <Bar key={frame} camera={cameras[frame]} only={frame} />);
}

function Bar({ camera, only }: { camera: Camera; only?: string }) {
  const { km, pixels } = scaleBar(camera, 90);
  const name = `${new Intl.NumberFormat("en").format(km)} km`;
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
