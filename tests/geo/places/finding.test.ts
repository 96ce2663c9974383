/** How an answer is judged. Distances are checked against cities' coordinates (GeoNames) and the definition of a degree. */
import { describe, expect, it } from "vitest";
import { windOf } from "../../../geo/places/compass";
import { judgeChoice, judgePoint, NEAR_KM } from "../../../geo/places/finding";
import { bearingDegrees, shortestWayTo } from "../../../geo/places/measure";
import type { Position } from "../../../geo/types";
import { place, places } from "../data";

/** GeoNames: the capitals of their provinces. */
const JALALABAD: Position = [70.4515, 34.4265];
const LASHKAR_GAH: Position = [64.3692, 31.5938];
const KABUL: Position = [69.1723, 34.5281];
const DOHA: Position = [51.531, 25.2854];
/** A degree of latitude on turf's mean sphere, in km. */
const DEGREE_KM = (2 * Math.PI * 6371.0088) / 360;

describe("what was pointed at", () => {
  it("is right anywhere inside a province, 0 km off", () => {
    const found = judgePoint(JALALABAD, place("nangarhar"), places);
    expect(found).toMatchObject({ right: true, km: 0, way: null, instead: null });
    expect(judgePoint(LASHKAR_GAH, place("helmand"), places).right).toBe(true);
  });

  it("is wrong outside, by the way to the nearest point of the outline, and says what is there", () => {
    const found = judgePoint(JALALABAD, place("kunar"), places);
    expect(found.right).toBe(false);
    expect(found.instead).toBe("nangarhar");
    // Jalalabad lies 20 to 40 km from Kunar's southern end.
    expect(found.km).toBeGreaterThan(10);
    expect(found.km).toBeLessThan(60);
    expect(found.way?.coordinates[0]).toEqual([expect.closeTo(JALALABAD[0], 6), expect.closeTo(JALALABAD[1], 6)]);
    expect(judgePoint(KABUL, place("kunar"), places).instead).toBeNull();
  });

  it("is right near a city, to the stated distance", () => {
    const north = (km: number): Position => [DOHA[0], DOHA[1] + km / DEGREE_KM];
    expect(judgePoint(north(NEAR_KM.point - 2), place("doha"), places).right).toBe(true);
    const off = judgePoint(north(NEAR_KM.point + 2), place("doha"), places);
    expect(off.right).toBe(false);
    expect(off.km).toBeCloseTo(NEAR_KM.point + 2, 0);
  });

  it("is right near the line, on either side of it", () => {
    // Torkham and the two sides of it, along the road from Jalalabad to Peshawar.
    const line = place("durand-line");
    expect(judgePoint([71.0936, 34.1236], line, places).right).toBe(true);
    expect(judgePoint([70.95, 34.2], line, places).right).toBe(true);
    expect(judgePoint([71.2, 34.05], line, places).right).toBe(true);
    // Peshawar is 40 to 50 km from it.
    const peshawar = judgePoint([71.5785, 34.008], line, places);
    expect(peshawar.right).toBe(false);
    expect(peshawar.km).toBeGreaterThan(NEAR_KM.line);
    expect(peshawar.km).toBeLessThan(60);
  });
});

describe("what was chosen from the list", () => {
  it("is right when it is the place", () => {
    for (const asked of places) expect(judgeChoice(asked, asked)).toMatchObject({ right: true, km: 0 });
  });

  it("is wrong when it isn't, however near", () => {
    const found = judgeChoice(place("khost"), place("durand-line"));
    expect(found).toMatchObject({ right: false, instead: "khost" });
    expect(found.km).toBeGreaterThan(0);
    expect(found.km).toBeLessThan(100);
  });
});

describe("where a place lies", () => {
  it.each([
    [0, "north"],
    [44, "north-east"],
    [90, "east"],
    [181, "south"],
    [338, "north"],
    [360, "north"],
  ] as const)("%i° is %s", (degrees, wind) => {
    expect(windOf(degrees)).toBe(wind);
  });

  it("by the start of the great circle: a degree north, a degree east on the equator", () => {
    expect(bearingDegrees([10, 0], [10, 1])).toBeCloseTo(0, 6);
    expect(bearingDegrees([10, 0], [11, 0])).toBeCloseTo(90, 6);
    expect(bearingDegrees([10, 0], [9, 0])).toBeCloseTo(270, 6);
  });

  it("the way into an area from outside ends on its outline; with a hole, from inside that", () => {
    const square = (w: number, s: number, size: number) => [
      [w, s],
      [w + size, s],
      [w + size, s + size],
      [w, s + size],
      [w, s],
    ];
    const ring = { type: "Polygon" as const, coordinates: [square(0, 0, 3), square(1, 1, 1)] };
    expect(shortestWayTo([-1, 0], ring).km).toBeCloseTo(DEGREE_KM, 0);
    expect(shortestWayTo([1.5, 1.1], ring).km).toBeCloseTo(DEGREE_KM / 10, 0);
    expect(shortestWayTo([0.5, 0.5], ring).km).toBe(0);
  });
});
