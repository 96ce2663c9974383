/** Where on a line its number stands. */
import { describe, expect, it } from "vitest";
import { apartFrom } from "../../../geo/places/apart";

const line = (...coordinates: [longitude: number, latitude: number][]) =>
  ({ type: "LineString", coordinates }) as const;

describe("the vertex of a line that is farthest from the places beside it", () => {
  it("is one of its inner half", () => {
    const long = line([0, 0], [1, 0], [2, 0], [3, 0], [4, 0], [5, 0], [6, 0], [7, 0]);
    expect(apartFrom(long, [[0, 0]], [2, 0])).toEqual([5, 0]);
  });

  it("may be any of a line of two or three", () => {
    expect(apartFrom(line([0, 0], [4, 0]), [[0, 0]], [0, 0])).toEqual([4, 0]);
    expect(apartFrom(line([0, 0], [4, 0], [2, 0]), [[0, 0]], [0, 0])).toEqual([4, 0]);
  });
});
