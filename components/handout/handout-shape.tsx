/** A place drawn for paper: a hatched area, a line (dashed if disputed) or a black dot. */
import { type Pixel, project } from "../../geo/map/mercator";
import { pathOf } from "../map/static/path";
import type { NumberedPlace } from "./numbered-places";

interface HandoutShapeProps {
  readonly place: Pick<NumberedPlace, "disputed" | "geometry">;
  readonly zoom: number;
  /** What is [0, 0], in world pixels of `zoom`. */
  readonly origin: Pixel;
  /** The id of the pattern that fills areas. */
  readonly hatch: string;
}

export function HandoutShape({ place: { disputed, geometry }, zoom, origin, hatch }: HandoutShapeProps) {
  if (geometry.type === "Point") {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const [x, y] = project([longitude, latitude], zoom);
    return <circle className="handout-point" cx={Math.round(x - origin[0])} cy={Math.round(y - origin[1])} r="4" />;
  }
  const path = pathOf(geometry, zoom, origin);
  const isDisputed = disputed ? "" : undefined;
  if (geometry.type !== "LineString") {
    return <path className="handout-area" data-disputed={isDisputed} d={path} fill={`url(#${hatch})`} />;
  }
  return (
    <>
      <path className="handout-casing" d={path} />
      <path className="handout-line" data-disputed={isDisputed} d={path} />
    </>
  );
}
