/** Which places are close together, tested with places whose distances are in any atlas. */
import { expect, it } from "vitest";
import { farFromHome } from "../../../geo/places/far-from-home";
import type { BBox } from "../../../geo/types";
import { framed } from "../data";

const at = (id: string, longitude: number, latitude: number, size = 0) => ({
  id,
  bounds: [longitude - size, latitude - size, longitude + size, latitude + size] as BBox,
});
const far = (...places: Parameters<typeof farFromHome>[0]) => [...farFromHome(places)];

it("the line and the provinces along it lie together; Doha and Istanbul lie far off", () => {
  expect([...farFromHome(framed)]).toEqual(["doha", "istanbul"]);
});

it("a single place is home, wherever it lies", () => {
  expect(far(at("doha", 51.5, 25.3))).toEqual([]);
});

it("of three capitals none is far: they are what the story is about", () => {
  expect(far(at("paris", 2.35, 48.86), at("berlin", 13.4, 52.52), at("rome", 12.5, 41.9))).toEqual([]);
});

it("towns of one region lie together, a capital on another continent doesn't", () => {
  const towns = [at("a", 71, 34), at("b", 71.5, 34.4), at("c", 70.4, 33.6)];
  expect(far(...towns, at("washington", -77, 38.9))).toEqual(["washington"]);
});

it("the order doesn't matter", () => {
  expect([...farFromHome(framed.toReversed())].sort()).toEqual(["doha", "istanbul"]);
});

it("ten thousand places are looked through in a moment", () => {
  const many = Array.from({ length: 10_000 }, (_, i) =>
    at(`p${i}`, 60 + (i % 100) * 0.1, 25 + Math.floor(i / 100) * 0.1),
  );
  expect(farFromHome(many).size).toBe(0);
});
