/** The scale bar of a map for paper. */
import { inPixels, type Obstacles } from "../../geo/map/label-obstacles";
import { type Camera, type Pixel, project, type Size } from "../../geo/map/mercator";
import type { PixelBox } from "../../geo/map/outline";
import { scaleBar } from "../../geo/map/scale";
import { LONGEST_BAR } from "../map/furniture/scale-shape";

/** From the bar's left end: what it covers, with some space around. */
const COVERS = { left: 5, right: LONGEST_BAR + 5, up: 20, down: 4 };
/** Between that and the edge of the map. */
const EDGE = 8;

/**
 * @param taken pixels from the middle of the map, as those of the numbers of its places
 * @returns what the bar covers, in the first corner where it lies on none of the story's places; lower left if it does
 * in each
 */
export function barBox(
  { width, height }: Size,
  camera: Camera,
  obstacles: Obstacles,
  taken: readonly PixelBox[],
): PixelBox {
  const [cx, cy] = project(camera.center, camera.zoom);
  const edge = { minX: -width / 2, maxX: width / 2, minY: -height / 2, maxY: height / 2 };
  const { lines } = inPixels(
    obstacles,
    (position) => {
      const [x, y] = project(position, camera.zoom);
      return [x - cx, y - cy];
    },
    edge,
  );
  const [across, high] = [COVERS.left + COVERS.right, COVERS.up + COVERS.down];
  const [west, east] = [edge.minX + EDGE, edge.maxX - EDGE - across];
  const [north, south] = [edge.minY + EDGE, edge.maxY - EDGE - high];
  const corner = ([minX, minY]: Pixel): PixelBox => ({ minX, minY, maxX: minX + across, maxY: minY + high });
  const lowerLeft = corner([west, south]);
  const corners = [lowerLeft, corner([east, south]), corner([west, north]), corner([east, north])];
  return corners.find((box) => !lines.collides(box) && !taken.some((other) => meets(box, other))) ?? lowerLeft;
}

const meets = (a: PixelBox, b: PixelBox): boolean =>
  a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;

/** @param box what `barBox` gave */
export function HandoutScale({ box, camera }: { box: PixelBox; camera: Camera }) {
  const { km, pixels } = scaleBar(camera, LONGEST_BAR);
  const [x, y] = [box.minX + COVERS.left, box.maxY - COVERS.down];
  return (
    <g className="handout-scale">
      <rect x={box.minX} y={box.minY} width={pixels + 2 * COVERS.left} height={box.maxY - box.minY} />
      <path d={`M${x} ${y - 5}v5h${pixels}v-5`} />
      <text x={x + pixels / 2} y={y - 6} textAnchor="middle">
        {km} km
      </text>
    </g>
  );
}
