/** The scale in the middle of the map: one bar for each size of frame. */
import type { Camera } from "../../../geo/map/mercator";
import { scaleBar } from "../../../geo/map/scale";
import type { Cameras } from "../cameras";
import { FRAMES } from "../frames";
import { barPath, LONGEST_BAR, scaleName } from "./scale-shape";

export function ScaleBars({ cameras }: { cameras: Cameras }) {
  return FRAMES.map((frame) => <ScaleBar key={frame} camera={cameras[frame]} only={frame} />);
}

function ScaleBar({ camera, only }: { camera: Camera; only: string }) {
  const { km, pixels } = scaleBar(camera, LONGEST_BAR);
  return (
    <svg className={`scale-bar only-${only}`} width={pixels + 2} height="22" role="img" aria-label={scaleName(km)}>
      <text x={pixels / 2 + 1} y="12" textAnchor="middle">
        {`${km} km`}
      </text>
      <path d={barPath(pixels)} />
    </svg>
  );
}
