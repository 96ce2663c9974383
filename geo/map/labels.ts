/**
 * Which names a map shows, and where. In order of rank, each name tries its positions in turn and takes the first free
 * one; a name that finds none is left out. This works at any zoom, since it is done in the camera's pixels.
 *
 * A picture is shown in frames of many sizes around the same middle. The caller gives some of them, smallest first:
 * each name goes into the first frame that has room for it, and is shown in every frame that is at least as wide and as
 * high.
 */
import RBush from "rbush";
import type { Position } from "../types";
import { boxAround, inPixels, isClear, isCrossed, leaderOf, type Obstacles, PLACE_DOT } from "./label-obstacles";
import type { LabelKind } from "./label-size";
import { type Anchor, AWAY, boxesOf, FARTHER, type Spot, spotsOf } from "./label-spots";
import { type Camera, type Pixel, project, type Size } from "./mercator";
import type { PixelBox } from "./outline";

/** A name that may be shown. */
export interface LabelCandidate {
  readonly name: string;
  readonly kind: LabelKind;
  readonly anchor: Anchor;
  /** The lowest rank comes first: see RANK. */
  readonly rank: number;
  /** The id of the place it names, for the story's places. */
  readonly place?: string;
}

/** `ground` is added to the ground's own ranks, 1 to 5, which gives 3 to 7. */
export const RANK = { place: 0, countryOfStory: 1, capitalOfStory: 2, ground: 2 } as const;

/** A name where it is to be drawn. */
export interface PlacedLabel extends Spot {
  readonly name: string;
  readonly kind: LabelKind;
  readonly place: string | null;
  readonly dot: boolean;
  /** Whether it names a line of the story. */
  readonly beside: boolean;
  /** The smallest frame that shows it, as an index into the frames. */
  readonly level: number;
  /** The indices of the rare frames that also show it, whatever `level` is. */
  readonly alsoIn: readonly number[];
}

/** The zoom from which a rank is shown. */
const FROM_ZOOM = [0, 0, 0, 0, 4.5, 5.5, 6.75, 7.25];

/** A frame, its middle at the camera's centre, and the boxes of what covers it (buttons, the key). */
export interface LabelFrame extends Size {
  readonly boxes: readonly PixelBox[];
  /** Only for names that find no room in the others. */
  readonly isRare?: boolean | undefined;
}

const NO_OBSTACLES: Obstacles = { points: [], lines: [], areas: [] };

/** Half of the dot of a city, with some space around. */
const CITY_DOT = 3;

/** The dot that is drawn with the name of a city on the ground. The dots of the story's places are always drawn. */
const dotOf = ({ anchor, kind }: LabelCandidate, at: (position: Position) => Pixel): PixelBox | null =>
  anchor.type === "dot" && kind === "city" ? boxAround(at(anchor.position), CITY_DOT) : null;

/**
 * @param candidates in any order
 * @param frames from the smallest to the largest
 * @param obstacles what names must avoid. The names of the story's places and countries may cross a line if nothing
 * else is free.
 * @returns the names that fit, none overlapping. The story's places (rank 0) are never left out while they are in the
 * frame: if nothing is free they take their first position.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  camera: Camera,
  frames: readonly LabelFrame[],
  obstacles: Obstacles = NO_OBSTACLES,
): PlacedLabel[] {
  const [cx, cy] = project(camera.center, camera.zoom);
  const at = (position: Position): Pixel => {
    const [x, y] = project(position, camera.zoom);
    return [x - cx, y - cy];
  };
  const levels = frames.map(({ width, height, boxes }) => {
    const seen = { minX: -width / 2, maxX: width / 2, minY: -height / 2, maxY: height / 2 };
    return { seen, furniture: new RBush<PixelBox>().load([...boxes]) };
  });
  const toAvoid = inPixels(obstacles, at, around(frames));

  /**
   * All spots that are within the frame of a level and not covered by furniture. Independent of the order of placing.
   */
  const within = (distances: readonly number[]) =>
    remembered((candidate: LabelCandidate) => {
      const [spotsIn, boxAt] = [spotsOf(candidate, at, distances), boxesOf(candidate)];
      return levels.flatMap(({ seen, furniture }, level) =>
        spotsIn(seen)
          .map((spot) => ({ candidate, level, spot, box: boxAt(spot) }))
          .filter(({ box }) => holds(seen, box) && !furniture.collides(box)),
      );
    });
  const [standingIn, fartherIn] = [within(AWAY), within(FARTHER)];
  const liesClear = remembered(({ candidate, spot, box }: ReturnType<typeof standingIn>[number]) =>
    isClear(candidate, spot, box, toAvoid),
  );

  const rareWith = (box: PixelBox): number[] =>
    levels.flatMap(({ seen, furniture }, level) =>
      frames[level]?.isRare && holds(seen, box) && !furniture.collides(box) ? [level] : [],
    );
  const isUsual = ({ level }: { readonly level: number }) => !frames[level]?.isRare;

  /** @param leaders the leaders of names that are already placed, as small boxes */
  const choose = (candidate: LabelCandidate, taken: RBush<PixelBox>, leaders: RBush<PixelBox>) => {
    const dot = dotOf(candidate, at);
    if (dot && taken.collides(dot)) return null;
    const standing = standingIn(candidate);
    const isOfStory = candidate.rank <= RANK.capitalOfStory;
    const free = standing.filter(({ box }) => !taken.collides(box));
    for (const these of [free.filter(isUsual), free]) {
      const clear = these.find((one) => liesClear(one) && !isCrossed(one.spot, one.box, taken, leaders));
      if (clear) return { ...clear, dot, quality: CLEAR };
      if (isOfStory && these[0]) return { ...these[0], dot, quality: FREE };
    }
    if (candidate.rank !== RANK.place) return null;
    const far = fartherIn(candidate).find(({ box }) => !taken.collides(box));
    if (far) return { ...far, dot, quality: FAR };
    return standing[0] ? { ...standing[0], dot, quality: FORCED } : null;
  };

  /** Places these candidates in their order, around what is already placed. */
  const place = (these: readonly LabelCandidate[], before: Pick<Placing, "boxes" | "leaders">): Placing => {
    const boxes = [...before.boxes];
    const taken = new RBush<PixelBox>().load([...boxes]);
    const leaders = new RBush<PixelBox>().load([...before.leaders]);
    const labels: PlacedLabel[] = [];
    let quality = 0;
    for (const candidate of these) {
      const chosen = choose(candidate, taken, leaders);
      if (!chosen) continue;
      const { level, spot, box, dot } = chosen;
      if (spot.leads) leaders.load(leaderOf(spot, box).map((pixel) => boxAround(pixel, 1)));
      for (const stands of dot ? [box, dot] : [box]) {
        taken.insert(stands);
        boxes.push(stands);
      }
      quality += chosen.quality - Number(spot.leads) - level / 2;
      const { name, kind, place = null, anchor } = candidate;
      const isLine = anchor.type === "line" && kind === "place";
      labels.push({
        name,
        kind,
        place,
        dot: anchor.type === "dot",
        beside: isLine,
        level,
        alsoIn: rareWith(box),
        ...spot,
      });
    }
    return { labels, boxes, leaders: leaders.all(), quality };
  };

  const shown = candidates.filter(({ rank }) => camera.zoom >= (FROM_ZOOM[rank] ?? Number.POSITIVE_INFINITY));
  const points = obstacles.points.map((position) => boxAround(at(position), PLACE_DOT));
  const ofStory = ORDERS.map((order) => place(ranked(shown, order), { boxes: points, leaders: [] })).reduce(
    (best, other) => (other.quality > best.quality ? other : best),
  );
  const others = ranked(
    shown,
    [...new Set(shown.map(({ rank }) => rank))].filter((rank) => rank > RANK.capitalOfStory).sort((a, b) => a - b),
  );
  return [...ofStory.labels, ...place(others, ofStory).labels];
}

/** @returns the function, which works out each answer once */
function remembered<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const answer = known.get(key) ?? work(key);
    known.set(key, answer);
    return answer;
  };
}

interface Placing {
  readonly labels: readonly PlacedLabel[];
  /** What later names must avoid: dots and names; and, if possible, leaders. */
  readonly boxes: readonly PixelBox[];
  readonly leaders: readonly PixelBox[];
  readonly quality: number;
}

/** How good the spot of a name is: clear of everything; on a line; far off; on another name. */
const [CLEAR, FREE, FAR, FORCED] = [10, 5, 0, -20];

/** The orders in which the story's names are tried; the one with the best total quality is used. */
const ORDERS = [
  [RANK.place, RANK.countryOfStory, RANK.capitalOfStory],
  [RANK.place, RANK.capitalOfStory, RANK.countryOfStory],
  [RANK.capitalOfStory, RANK.place, RANK.countryOfStory],
  [RANK.countryOfStory, RANK.capitalOfStory, RANK.place],
  [RANK.capitalOfStory, RANK.countryOfStory, RANK.place],
];

/** @returns the candidates of these ranks, rank by rank. Lines come last, since they have many possible spots. */
function ranked(candidates: readonly LabelCandidate[], ranks: readonly number[]): LabelCandidate[] {
  const isLine = ({ anchor }: LabelCandidate) => Number(anchor.type === "line");
  return ranks.flatMap((rank) =>
    candidates.filter((candidate) => candidate.rank === rank).sort((a, b) => isLine(a) - isLine(b)),
  );
}

/** @returns the box that holds all frames, which share their middle */
function around(frames: readonly Size[]): PixelBox {
  const [x, y] = [
    Math.max(...frames.map(({ width }) => width)) / 2,
    Math.max(...frames.map(({ height }) => height)) / 2,
  ];
  return { minX: -x, minY: -y, maxX: x, maxY: y };
}

const holds = (outer: PixelBox, inner: PixelBox): boolean =>
  inner.minX >= outer.minX && inner.maxX <= outer.maxX && inner.minY >= outer.minY && inner.maxY <= outer.maxY;
