/**
 * Which names a map shows, and where. By rank each name tries its positions in turn and takes the first that is free; a
 * name that finds none is left out. It holds at any zoom, since it works in the pixels of the camera.
 */
import RBush from "rbush";
import type { BBox, Position } from "../types";
import { type Camera, type Pixel, project, type Size } from "./mercator";

export type LabelKind = "country" | "water" | "province" | "city" | "place";

/** What a name belongs to: a dot, an area to stand across, or a line to stand beside. */
type Anchor =
  | { readonly type: "dot"; readonly position: Position }
  | { readonly type: "area"; readonly position: Position; readonly bounds?: BBox }
  | { readonly type: "line"; readonly positions: readonly Position[] };

/** A name that may be shown. */
export interface LabelCandidate {
  readonly name: string;
  readonly kind: LabelKind;
  readonly anchor: Anchor;
  /** 0 always, 1 first, 4 last. */
  readonly rank: number;
  /** The id of the place it names, for the story's places. */
  readonly place?: string;
}

/** A name where it is to be drawn: `x` and `y` in pixels from the camera's centre, the text's baseline from there. */
export interface PlacedLabel {
  readonly name: string;
  readonly kind: LabelKind;
  readonly place: string | null;
  readonly dot: boolean;
  /** Whether it names a line. */
  readonly beside: boolean;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
}

/** The zoom from which a rank is shown. */
const FROM_ZOOM = [0, 0, 4.5, 5.5, 6.75];

/** Font sizes in CSS pixels, as in components/map/map.css, and how wide a letter is on average, in em. */
const FONT = {
  country: { size: 12.5, em: 0.74 },
  water: { size: 12, em: 0.56 },
  province: { size: 11, em: 0.56 },
  city: { size: 11.5, em: 0.53 },
  place: { size: 14, em: 0.6 },
} as const;

const MARGIN = 3;

/** A box in pixels from the middle of the frame. */
export interface PixelBox {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** @returns half the width and half the height of a name, in pixels */
function halfSize({ name, kind }: LabelCandidate): Pixel {
  const { size, em } = FONT[kind];
  return [(name.length * size * em) / 2, size * 0.6];
}

type Spot = Pick<PlacedLabel, "x" | "y" | "dx" | "dy" | "anchor">;

/** Where a name may stand, best first. `at` gives the pixel of a position. */
function spots(candidate: LabelCandidate, at: (position: Position) => Pixel): Spot[] {
  const { anchor, kind } = candidate;
  const { size } = FONT[kind];
  const baseline = size * 0.35;
  const beside = ([x, y]: Pixel, gap: number): Spot[] => [
    { x, y, dx: gap, dy: baseline, anchor: "start" },
    { x, y, dx: -gap, dy: baseline, anchor: "end" },
  ];
  switch (anchor.type) {
    case "dot": {
      const [x, y] = at(anchor.position);
      const gap = kind === "place" ? 11 : 6;
      return [
        ...beside([x, y], gap),
        { x, y, dx: 0, dy: -gap - 1, anchor: "middle" },
        { x, y, dx: 0, dy: gap + size * 0.8, anchor: "middle" },
      ];
    }
    case "line":
      return anchor.positions.flatMap((position) => beside(at(position), 14));
    case "area":
      return areaSpots(2 * halfSize(candidate)[0], anchor, baseline, at, beside);
  }
}

/** Across the area; outside it (east, west, above, below) only if it is narrower than its name. */
function areaSpots(
  width: number,
  { position, bounds }: Extract<Anchor, { type: "area" }>,
  baseline: number,
  at: (position: Position) => Pixel,
  beside: (pixel: Pixel, gap: number) => Spot[],
): Spot[] {
  const [x, y] = at(position);
  const inside: Spot = { x, y, dx: 0, dy: baseline, anchor: "middle" };
  if (!bounds) return [inside];
  const [left, top] = at([bounds[0], bounds[3]]);
  const [right, bottom] = at([bounds[2], bounds[1]]);
  if (right - left > width) return [inside];
  const [east] = beside([right, y], 4);
  const [, west] = beside([left, y], 4);
  const above: Spot = { x, y: top, dx: 0, dy: -4, anchor: "middle" };
  const below: Spot = { x, y: bottom, dx: 0, dy: 3 * baseline, anchor: "middle" };
  return [inside, west, east, above, below].filter((spot) => spot !== undefined);
}

function boxOf(candidate: LabelCandidate, { x, y, dx, dy, anchor }: Spot): PixelBox {
  const [halfWidth, halfHeight] = halfSize(candidate);
  const middle = x + dx + { start: halfWidth, middle: 0, end: -halfWidth }[anchor];
  const height = y + dy - FONT[candidate.kind].size * 0.35;
  return {
    minX: middle - halfWidth - MARGIN,
    maxX: middle + halfWidth + MARGIN,
    minY: height - halfHeight - MARGIN,
    maxY: height + halfHeight + MARGIN,
  };
}

/** What names keep clear of: points and lines as [longitude, latitude], and boxes in the frame. */
export interface Obstacles {
  readonly points: readonly Position[];
  readonly lines: readonly (readonly Position[])[];
  readonly boxes: readonly PixelBox[];
}

const boxAround = ([x, y]: Pixel, half: number): PixelBox => ({
  minX: x - half,
  minY: y - half,
  maxX: x + half,
  maxY: y + half,
});

/** The dot that is drawn with the name of a city of the ground; those of the story's places are there in any case. */
function dotOf({ anchor, kind }: LabelCandidate, at: (position: Position) => Pixel): PixelBox | null {
  return anchor.type === "dot" && kind === "city" ? boxAround(at(anchor.position), MARGIN) : null;
}

/** @returns pixels along the line, none further than a few pixels from the next */
function alongLine(line: readonly Pixel[]): Pixel[] {
  return line.flatMap(([x, y], i): Pixel[] => {
    const [toX, toY] = line[i + 1] ?? [x, y];
    const steps = Math.min(200, Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / 6)));
    return Array.from(
      { length: steps },
      (_, step): Pixel => [x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps],
    );
  });
}

/**
 * @param candidates in any order
 * @param frame the size of what is drawn, its middle at the camera's centre
 * @param obstacles what names keep clear of: points such as the dots of the story's places, lines such as its border.
 * A place's own name may cross a line where nothing else is free.
 * @returns the names that fit, none overlapping. The story's places (rank 0) are not left out while they are in the frame:
 * where nothing is free they take their first position.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  camera: Camera,
  frame: Size,
  obstacles: Obstacles = { points: [], lines: [], boxes: [] },
): PlacedLabel[] {
  const [cx, cy] = project(camera.center, camera.zoom);
  const at = (position: Position): Pixel => {
    const [x, y] = project(position, camera.zoom);
    return [x - cx, y - cy];
  };
  const inFrame = (box: PixelBox): boolean =>
    Math.max(-box.minX, box.maxX) <= frame.width / 2 && Math.max(-box.minY, box.maxY) <= frame.height / 2;
  const isSeen = ({ anchor }: LabelCandidate): boolean =>
    anchor.type !== "line" && inFrame(boxAround(at(anchor.position), 0));
  const boxes = new RBush<PixelBox>();
  boxes.load([...obstacles.boxes]);
  boxes.load(obstacles.points.map((position) => boxAround(at(position), 7)));
  const lines = new RBush<PixelBox>();
  lines.load(obstacles.lines.flatMap((line) => alongLine(line.map(at)).map((pixel) => boxAround(pixel, 3))));
  const placed: PlacedLabel[] = [];
  const shown = candidates.filter(({ rank }) => camera.zoom >= (FROM_ZOOM[rank] ?? Number.POSITIVE_INFINITY));
  // A line has many places for its name: it leaves the few to the others.
  const isLine = ({ anchor }: LabelCandidate) => Number(anchor.type === "line");
  for (const candidate of shown.toSorted((a, b) => a.rank - b.rank || isLine(a) - isLine(b))) {
    const dot = dotOf(candidate, at);
    if (dot && boxes.collides(dot)) continue;
    const options = spots(candidate, at).map((spot) => ({ spot, box: boxOf(candidate, spot) }));
    const inside = options.filter(({ box }) => inFrame(box));
    const free = inside.filter(({ box }) => !boxes.collides(box));
    const clear = free.find(({ box }) => !lines.collides(box));
    const always = candidate.rank === 0 ? (free[0] ?? (isSeen(candidate) ? inside[0] : undefined)) : undefined;
    const chosen = candidate.anchor.type === "area" && always ? always : (clear ?? always);
    if (!chosen) continue;
    boxes.insert(chosen.box);
    if (dot) boxes.insert(dot);
    const { name, kind, place = null } = candidate;
    placed.push({
      name,
      kind,
      place,
      dot: candidate.anchor.type === "dot",
      beside: candidate.anchor.type === "line",
      ...chosen.spot,
    });
  }
  return placed;
}
