/** What names and their leaders must avoid, in the pixels of the camera. */
import RBush from "rbush";
import type { Position } from "../types";
import type { LabelKind } from "./label-size";
import type { Anchor, Spot } from "./label-spots";
import type { Pixel } from "./mercator";
import { isInside, type PixelBox, type PixelRings } from "./outline";

/** What names must avoid: points, and the lines and outlines of places, with their ids; all [longitude, latitude]. */
export interface Obstacles {
  readonly points: readonly Position[];
  readonly lines: readonly { readonly of: string; readonly positions: readonly Position[] }[];
  readonly areas: readonly { readonly of: string; readonly outline: readonly (readonly Position[])[] }[];
}

export const boxAround = ([x, y]: Pixel, half: number): PixelBox => ({
  minX: x - half,
  minY: y - half,
  maxX: x + half,
  maxY: y + half,
});

/** Half of the dot of a place of the story, with some space around. */
export const PLACE_DOT = 7;

/** @returns pixels from one to the other, without the last, none further than a few pixels from the next */
function between([x, y]: Pixel, [toX, toY]: Pixel): Pixel[] {
  const steps = Math.min(200, Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / 6)));
  return Array.from(
    { length: steps },
    (_, step): Pixel => [x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps],
  );
}

/** @returns pixels along the line, as far as it is seen */
function alongLine(line: readonly Pixel[], seen: PixelBox): Pixel[] {
  return line.flatMap((from, i): Pixel[] => {
    const to = line[i + 1] ?? from;
    const stretch = {
      minX: Math.min(from[0], to[0]),
      maxX: Math.max(from[0], to[0]),
      minY: Math.min(from[1], to[1]),
      maxY: Math.max(from[1], to[1]),
    };
    return meets(seen, stretch) ? between(from, to) : [];
  });
}

interface LineBox extends PixelBox {
  readonly of: string;
  readonly isArea: boolean;
}

/** The obstacles on the map, in pixels. */
interface InPixels {
  readonly lines: RBush<LineBox>;
  readonly areas: readonly { readonly of: string; readonly rings: PixelRings }[];
}

/** @param seen of the largest frame */
export function inPixels({ lines, areas }: Obstacles, at: (position: Position) => Pixel, seen: PixelBox): InPixels {
  const tree = new RBush<LineBox>();
  const outlines = areas.map(({ of, outline }) => ({ of, rings: outline.map((ring) => ring.map(at)) }));
  const boxes = (of: string, isArea: boolean, line: readonly Pixel[]): LineBox[] =>
    alongLine(line, seen).map((pixel) => ({ ...boxAround(pixel, 3), of, isArea }));
  tree.load(lines.flatMap(({ of, positions }) => boxes(of, false, positions.map(at))));
  tree.load(outlines.flatMap(({ of, rings }) => rings.flatMap((ring) => boxes(of, true, ring))));
  return { lines: tree, areas: outlines };
}

/** What a name names, as far as it matters here. */
interface Named {
  readonly kind: LabelKind;
  readonly place?: string;
  readonly anchor: Anchor;
}

/** @returns whether the text is on no line and in no other place of the story, and its leader crosses no line */
export function isClear(
  { kind, place, anchor }: Named,
  spot: Spot,
  box: PixelBox,
  { lines, areas }: InPixels,
): boolean {
  const inOwn = anchor.type === "area" && !spot.leads;
  if (lines.search(box).some(({ of }) => !inOwn || of !== place)) return false;
  if (
    spot.leads &&
    leaderOf(spot, box).some((pixel) => lines.search(boxAround(pixel, 1)).some(({ isArea }) => !isArea))
  )
    return false;
  if (kind === "city") return true;
  const middle: Pixel = [(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2];
  return !areas.some(({ of, rings }) => of !== place && isInside(rings, middle));
}

/** @returns whether another leader passes under the text, or its own leader crosses another name or leader */
export function isCrossed(spot: Spot, box: PixelBox, names: RBush<PixelBox>, leaders: RBush<PixelBox>): boolean {
  if (leaders.collides(box)) return true;
  if (!spot.leads) return false;
  return leaderOf(spot, box).some((pixel) => {
    const at = boxAround(pixel, 1);
    // Dots are among the obstacles, and the leader begins at its own dot: collisions near its start don't count.
    const isBegun = Math.hypot(pixel[0] - spot.x, pixel[1] - spot.y) > PLACE_DOT + 2;
    return leaders.collides(at) || (isBegun && names.collides(at));
  });
}

/** @returns pixels along the leader, from what is named to its text */
export function leaderOf({ x, y }: Spot, box: PixelBox): Pixel[] {
  const end: Pixel = [Math.max(box.minX, Math.min(box.maxX, x)), Math.max(box.minY, Math.min(box.maxY, y))];
  return [...between([x, y], end), end];
}

const meets = (a: PixelBox, b: PixelBox): boolean =>
  a.minX <= b.maxX && a.maxX >= b.minX && a.minY <= b.maxY && a.maxY >= b.minY;
