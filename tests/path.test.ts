/** Outlines as SVG path data: short, and with the same lines as the positions. */
import { expect, test } from "vitest";
import { pathOf } from "../components/map/static/path";
import { type Pixel, unproject } from "../geo/map/mercator";

const ZOOM = 6;
const ORIGIN: Pixel = [8000, 5000];

/** @param pixels from ORIGIN @returns the line through them, [longitude, latitude] */
const lineThrough = (...pixels: Pixel[]) =>
  ({
    type: "LineString",
    coordinates: pixels.map(([x, y]) => [...unproject([ORIGIN[0] + x, ORIGIN[1] + y], ZOOM)]),
  }) as const;

const drawn = (...pixels: Pixel[]) => pathOf(lineThrough(...pixels), ZOOM, ORIGIN);

test("each step is written as how far it goes right and down", () => {
  expect(drawn([3, 4], [5, 3], [5, 10])).toBe("M3 4l2-1 0 7");
});

test("what goes on in the same direction is one step, and what turns back is another", () => {
  expect(drawn([0, 0], [1, 0], [2, 0], [5, 0])).toBe("M0 0l5 0");
  expect(drawn([0, 0], [1, 2], [3, 6])).toBe("M0 0l3 6");
  expect(drawn([0, 0], [4, 0], [2, 0])).toBe("M0 0l4 0-2 0");
});

test("positions in the same pixel are one, and a line of one pixel is none", () => {
  expect(drawn([7, 7], [7.2, 7.3], [9, 7])).toBe("M7 7l2 0");
  expect(drawn([7, 7], [7.2, 7.3])).toBe("");
});

test("an area comes back to where it began", () => {
  const { coordinates } = lineThrough([0, 0], [4, 0], [4, 4], [0, 0]);
  expect(pathOf({ type: "Polygon", coordinates: [[...coordinates]] }, ZOOM, ORIGIN)).toBe("M0 0l4 0 0 4-4-4z");
});
