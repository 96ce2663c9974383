/**
 * Generates outlines and lines like those of a digitised map: uneven, none crossing itself. All [longitude, latitude].
 */
import type { LineString, Point, Polygon } from "geojson";
import type { BBox } from "../../geo/types";
import type { Dice } from "./dice";

/** Rounds to about ten metres, which is the usual precision of files with that many outlines. */
const rounded = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;

const FEWEST_VERTICES = 20;
const MOST_VERTICES = 150;

/** A ring around the middle of the cell; every point of it has a clear line to the middle, so it can't cross itself. */
export function outline([west, south, east, north]: BBox, dice: Dice): Polygon {
  const vertices = Math.round(FEWEST_VERTICES * (MOST_VERTICES / FEWEST_VERTICES) ** dice.share());
  const waves = [2, 3, 5, 7].map((turns) => ({ turns, height: (0.3 * dice.share()) / turns, start: 7 * dice.share() }));
  const ring = Array.from({ length: vertices }, (_, i) => {
    const angle = (2 * Math.PI * i) / vertices;
    const wave = waves.reduce((sum, { turns, height, start }) => sum + height * Math.sin(turns * angle + start), 0);
    const radius = 0.38 * (1 + wave + 0.04 * dice.share());
    return [
      rounded((west + east) / 2 + radius * (east - west) * Math.cos(angle)),
      rounded((south + north) / 2 + radius * (north - south) * Math.sin(angle)),
    ];
  });
  const [first = []] = ring;
  return { type: "Polygon", coordinates: [[...ring, first]] };
}

/** A winding line from the south to the north of the box. @param share of the box's width at which it starts */
export function winding([west, south, east, north]: BBox, share: number, dice: Dice): LineString {
  const vertices = 400;
  let longitude = west + share * (east - west);
  const coordinates = Array.from({ length: vertices }, (_, i) => {
    longitude = Math.max(west, Math.min(east, longitude + (dice.share() - 0.5) * 0.08));
    return [rounded(longitude), rounded(south + ((north - south) * i) / (vertices - 1))];
  });
  return { type: "LineString", coordinates };
}

export function dot([west, south, east, north]: BBox): Point {
  return { type: "Point", coordinates: [rounded((west + east) / 2), rounded((south + north) / 2)] };
}

/** @returns the cell with this number when the box is divided into equal cells, at least `all` of them */
export function cellOf(number: number, all: number, [west, south, east, north]: BBox): BBox {
  const rows = Math.ceil(Math.sqrt(all));
  const [width, height] = [(east - west) / rows, (north - south) / rows];
  const [column, row] = [number % rows, Math.floor(number / rows)];
  return [west + column * width, south + row * height, west + (column + 1) * width, south + (row + 1) * height];
}
