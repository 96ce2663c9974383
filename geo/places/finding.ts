/** Judges a learner's answer in the game: how far it was from the place asked for, and whether that counts as right. */
import type { LineString } from "geojson";
import type { Place, Position, Shape } from "../types";
import { type Geometry, greatCircleLine, labelPoint, shortestWayTo } from "./measure";

/**
 * How far from a place still counts as right, in km. An area has an inside: nothing outside counts. A line and a dot
 * are drawn wider than they are: on the widest view of a small phone, 14 km a pixel, a dot covers almost 100 km to each
 * side; on its view of what lies together, 5 km a pixel, 25 km from a line are five pixels.
 */
export const NEAR_KM: Readonly<Record<Shape, number>> = { area: 0, line: 25, point: 100 };

/** What may be asked for. */
export type Askable = Pick<Place, "id" | "shape" | "geometry">;

export interface Finding {
  readonly right: boolean;
  /** What was pointed at; for a place chosen from a list, its middle. */
  readonly at: Position;
  /** Along the great circle to the nearest point of what was asked for; 0 inside. */
  readonly km: number;
  /** The great circle along that distance; null if it is too short to be seen. */
  readonly way: LineString | null;
  /** The id of another place of the story that the learner pointed at or chose instead. */
  readonly instead: string | null;
}

/** In km: shorter distances can't be seen, and the outlines aren't more precise either. */
const SHORTEST_WAY_KM = 1;

function wayFrom(at: Position, geometry: Geometry): Pick<Finding, "at" | "km" | "way"> {
  const { km, to } = shortestWayTo(at, geometry);
  return { at, km, way: km < SHORTEST_WAY_KM ? null : greatCircleLine(at, to) };
}

const isNear = (at: Position, { shape, geometry }: Askable): boolean =>
  shortestWayTo(at, geometry).km <= NEAR_KM[shape];

/** Which shape wins if several places were hit: an area that contains the point before a line beside it. */
const TELLING: readonly Shape[] = ["area", "point", "line"];

/** @param at what was pointed at @param asked one of `places` */
export function judgePoint(at: Position, asked: Askable, places: readonly Askable[]): Finding {
  const way = wayFrom(at, asked.geometry);
  const right = way.km <= NEAR_KM[asked.shape];
  const near = right ? [] : places.filter((place) => place.id !== asked.id && isNear(at, place));
  const [instead] = near.toSorted((a, b) => TELLING.indexOf(a.shape) - TELLING.indexOf(b.shape));
  return { right, ...way, instead: instead?.id ?? null };
}

/**
 * @param chosen from a list, so it is right only if it is the place asked for; the distance is measured from its middle
 */
export function judgeChoice(chosen: Askable, asked: Askable): Finding {
  const at = labelPoint(chosen.geometry);
  if (chosen.id === asked.id) return { right: true, at, km: 0, way: null, instead: null };
  return { right: false, ...wayFrom(at, asked.geometry), instead: chosen.id };
}
