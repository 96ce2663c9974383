/** Places on both sides of 180° are drawn side by side. */
import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { cutAt, cutBetween } from "../../../geo/places/antimeridian";
import { boundsOf, type Geometry } from "../../../geo/places/measure";

const box = (west: number, east: number): number[][][] => [
  [
    [west, -18],
    [east, -18],
    [east, -16],
    [west, -16],
    [west, -18],
  ],
];
const point = (longitude: number): Geometry => ({ type: "Point", coordinates: [longitude, 0] });

describe("the cut", () => {
  it("is at 180° for what doesn't lie near it", () => {
    expect(cutBetween([point(60), point(70)])).toBe(-180);
    expect(cutBetween([point(-70), point(2)])).toBe(-180);
    expect(cutBetween([])).toBe(-180);
  });

  it("is in the widest stretch without a place", () => {
    expect(cutBetween([point(170), point(-170)])).toBe(0);
    expect(cutBetween([point(140), point(-120), point(-100)])).toBe(20);
  });
});

it("an area in two parts at 180° becomes one, without an edge between them", () => {
  const area: MultiPolygon = { type: "MultiPolygon", coordinates: [box(177, 180), box(-180, -179)] };
  const cut = cutBetween([area]);
  const whole = cutAt(area, cut);
  expect(boundsOf(whole)).toEqual([177, -18, 181, -16]);
  expect(whole.type).toBe("Polygon");
});

it("points and lines in the far west move past 180°", () => {
  expect(cutAt(point(-179), 0)).toEqual(point(181));
  expect(cutAt(point(179), 0)).toEqual(point(179));
  const line: Geometry = {
    type: "LineString",
    coordinates: [
      [-179, 1],
      [-170, 2],
    ],
  };
  expect(cutAt(line, 0)).toEqual({
    type: "LineString",
    coordinates: [
      [181, 1],
      [190, 2],
    ],
  });
});

it("what isn't west of the cut stays the same object", () => {
  const area: Geometry = { type: "Polygon", coordinates: box(60, 70) };
  expect(cutAt(area, -180)).toBe(area);
});
