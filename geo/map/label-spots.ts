/**
 * Where a name may be put, best first: beside a dot or a line, inside an area with enough room, else beside the area.
 */
import type { Position } from "../types";
import { fontSizeOf, type LabelKind, textWidth } from "./label-size";
import type { Pixel } from "./mercator";
import { type PixelBox, roomIn } from "./outline";

/** What a name belongs to. */
export type Anchor =
  | { readonly type: "dot"; readonly position: Position }
  /** `outline`: its rings; `room`: if there is no outline, how wide a text may be at the position, in degrees. */
  | {
      readonly type: "area";
      readonly position: Position;
      readonly outline?: readonly (readonly Position[])[];
      readonly room?: number;
    }
  | { readonly type: "line"; readonly positions: readonly Position[] };

/** A place for a text: `x` and `y` in pixels from the camera's centre, the text's baseline from there. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
  /** Whether the text is some way off what it names, so that a leader line joins them. */
  readonly leads: boolean;
}

/** What is known of the text. */
export interface Text {
  readonly name: string;
  readonly kind: LabelKind;
  readonly rank: number;
  readonly anchor: Anchor;
}

const MARGIN = 3;

/** How many positions in an area are tried. */
const MOST_IN_AREA = 150;
/** How many positions along a line are tried, and how many of them with the name farther off and a leader. */
const MOST_ALONG = 120;
const MOST_LED = 8;
/** How far from a small area its name is put, in pixels; and how far if nothing else is free. */
export const AWAY: readonly number[] = [5, 22, 44];
export const FARTHER: readonly number[] = [...AWAY, 66, 88, 110];

/** From the middle of lower-case letters down to their baseline, in em. */
const BASELINE = 0.35;

/** @returns a function that gives the box of the text at a spot, with a margin */
export function boxesOf({ name, kind }: Text): (spot: Spot) => PixelBox {
  const half = textWidth(name, kind) / 2;
  const size = fontSizeOf(kind);
  return ({ x, y, dx, dy, anchor }) => {
    const middle = x + dx + { start: half, middle: 0, end: -half }[anchor];
    const height = y + dy - size * BASELINE;
    return {
      minX: middle - half - MARGIN,
      maxX: middle + half + MARGIN,
      minY: height - size * 0.6 - MARGIN,
      maxY: height + size * 0.6 + MARGIN,
    };
  };
}

/**
 * @param at gives the pixel of a position
 * @param distances how far off the text may be, in pixels, where it has a leader: AWAY or FARTHER
 * @returns a function that gives the spots within a frame
 */
export function spotsOf(
  text: Text,
  at: (position: Position) => Pixel,
  distances: readonly number[],
): (within: PixelBox) => Spot[] {
  const { anchor, kind } = text;
  switch (anchor.type) {
    case "dot": {
      const spots = besideDot(at(anchor.position), kind, distances);
      return () => spots;
    }
    case "line": {
      const pixels = anchor.positions.map(at);
      return (within) => besideLine(pixels, kind, within, distances);
    }
    case "area":
      return inOrBesideArea(text, anchor, at, distances);
  }
}

const isIn = ([x, y]: Pixel, { minX, minY, maxX, maxY }: PixelBox): boolean =>
  x >= minX && x <= maxX && y >= minY && y <= maxY;

const beside = ([x, y]: Pixel, gap: number, dy: number): Spot[] => [
  { x, y, dx: gap, dy, anchor: "start", leads: false },
  { x, y, dx: -gap, dy, anchor: "end", leads: false },
];

function besideDot([x, y]: Pixel, kind: LabelKind, distances: readonly number[]): Spot[] {
  const size = fontSizeOf(kind);
  const gap = kind === "place" ? 11 : 6;
  const dy = size * BASELINE;
  const over = { x, y, dx: 0, anchor: "middle", leads: false } as const;
  return [
    ...beside([x, y], gap, dy),
    { ...over, dy: -gap - 1 },
    { ...over, dy: gap + size * 0.8 },
    ...[-0.7, 0.7].flatMap((way) => beside([x, y], gap * 0.7, dy + way * size)),
    ...(kind === "place" ? away([x, y], kind, distances) : []),
  ];
}

function besideLine(line: readonly Pixel[], kind: LabelKind, within: PixelBox, distances: readonly number[]): Spot[] {
  const seen = line.filter((pixel) => isIn(pixel, within));
  const every = Math.ceil(seen.length / MOST_ALONG);
  const along = fromMiddle(seen.filter((_, i) => i % every === 0));
  const close = along.flatMap((pixel) => beside(pixel, kind === "river" ? 8 : 14, fontSizeOf(kind) * BASELINE));
  return kind === "place"
    ? [...close, ...along.slice(0, MOST_LED).flatMap((pixel) => away(pixel, kind, distances))]
    : close;
}

/** Spots farther from the dot or the line, for places that are close together; a leader joins them. */
const away = ([x, y]: Pixel, kind: LabelKind, distances: readonly number[]): Spot[] =>
  besideArea([x, y], { minX: x - 6, minY: y - 6, maxX: x + 6, maxY: y + 6 }, fontSizeOf(kind), distances).filter(
    ({ dx, dy }) => Math.hypot(dx, dy) > 20,
  );

/** The middle first, then outwards on both sides. */
function fromMiddle<T>(items: readonly T[]): T[] {
  const middle = (items.length - 1) / 2;
  return items
    .map((item, i) => ({ item, distance: Math.abs(i - middle) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ item }) => item);
}

function inOrBesideArea(
  text: Text,
  { position, outline, room }: Extract<Anchor, { type: "area" }>,
  at: (position: Position) => Pixel,
  distances: readonly number[],
): (within: PixelBox) => Spot[] {
  const size = fontSizeOf(text.kind);
  const own = at(position);
  const across = ([x, y]: Pixel): Spot => ({ x, y, dx: 0, dy: size * BASELINE, anchor: "middle", leads: false });
  const width = textWidth(text.name, text.kind);
  if (!outline) {
    const [west, east] = [-0.5, 0.5].map((half) => at([position[0] + half * (room ?? 0), position[1]])[0]);
    const spots = room === undefined || (east ?? 0) - (west ?? 0) > width ? [across(own)] : [];
    return () => spots;
  }
  const rings = outline.map((ring) => ring.map(at));
  const middlesIn = roomIn(rings, { width: width + 2 * MARGIN, height: 1.2 * size + 2 * MARGIN });
  const outside = besideArea(own, boxAround(rings.flat()), size, distances);
  return (within) => {
    const middles = middlesIn(within);
    if (middles.length > 0) {
      const best = isIn(own, within) ? own : meanOf(middles);
      return nearestFirst(middles, best).map(across);
    }
    if (!isIn(own, within)) return [];
    // Such small countries are mostly on a coast, with the sea above or below them.
    return text.kind === "country" ? outside.filter((spot) => spot.anchor === "middle") : outside;
  };
}

const meanOf = (pixels: readonly Pixel[]): Pixel => [
  pixels.reduce((sum, [x]) => sum + x, 0) / pixels.length,
  pixels.reduce((sum, [, y]) => sum + y, 0) / pixels.length,
];

/**
 * @returns a sample of the pixels, by their distance; vertical distances count double, since names are wide and not
 * high
 */
function nearestFirst(pixels: readonly Pixel[], [x, y]: Pixel): Pixel[] {
  const every = Math.ceil(pixels.length / MOST_IN_AREA);
  return pixels
    .filter((_, i) => i % every === 0)
    .map((pixel) => ({ pixel, distance: Math.hypot(pixel[0] - x, 2 * (pixel[1] - y)) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ pixel }) => pixel);
}

function boxAround(pixels: readonly Pixel[]): PixelBox {
  const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const [x, y] of pixels) {
    box.minX = Math.min(box.minX, x);
    box.maxX = Math.max(box.maxX, x);
    box.minY = Math.min(box.minY, y);
    box.maxY = Math.max(box.maxY, y);
  }
  return box;
}

/** Left and right of the area, above and below, then further away. */
function besideArea(
  [x, y]: Pixel,
  { minX, minY, maxX, maxY }: PixelBox,
  size: number,
  distances: readonly number[],
): Spot[] {
  const [baseline, spot] = [size * BASELINE, { x, y, leads: true }];
  return distances.flatMap((away): Spot[] => {
    const [west, east, north, south] = [minX - away - x, maxX + away - x, minY - away - y, maxY + away - y];
    return [
      { ...spot, dx: west, dy: baseline, anchor: "end" },
      { ...spot, dx: east, dy: baseline, anchor: "start" },
      { ...spot, dx: 0, dy: north, anchor: "middle" },
      { ...spot, dx: 0, dy: south + 2 * baseline, anchor: "middle" },
      { ...spot, dx: west, dy: north / 2, anchor: "end" },
      { ...spot, dx: west, dy: south / 2 + 2 * baseline, anchor: "end" },
      { ...spot, dx: east, dy: north / 2, anchor: "start" },
      { ...spot, dx: east, dy: south / 2 + 2 * baseline, anchor: "start" },
    ];
  });
}
