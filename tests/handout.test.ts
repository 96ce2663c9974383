/** The maps of the handout: every number is in its place, none covers another, and the ground fills the map. */
import { describe, expect, it } from "vitest";
import { type HandoutView, handoutViews, NUMBER_RADIUS, numberPixel } from "../components/handout/handout-views";
import type { NumberedPlace } from "../components/handout/numbered-places";
import { project } from "../geo/map/mercator";
import { labelPoint } from "../geo/places/measure";
import { framed } from "./geo/data";

const places: NumberedPlace[] = framed.map((place, i) => ({
  ...place,
  number: i + 1,
  labelAt: labelPoint(place.geometry),
  passages: [],
}));
const { near, far } = handoutViews(places);
const views = [near, far].filter((view): view is HandoutView => view !== null);

const numbersOn = ({ numbered, camera }: HandoutView) => numbered.map((place) => numberPixel(place, places, camera));

describe("the maps of the handout", () => {
  it("carry every number on one of them", () => {
    expect(views.flatMap(({ numbered }) => numbered.map(({ number }) => number))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it.each(views)("hold their numbers whole", (view) => {
    for (const [x, y] of numbersOn(view)) {
      expect(Math.abs(x) + NUMBER_RADIUS).toBeLessThan(view.size.width / 2);
      expect(Math.abs(y) + NUMBER_RADIUS).toBeLessThan(view.size.height / 2);
    }
  });

  it.each(views)("keep their numbers apart", (view) => {
    const numbers = numbersOn(view);
    for (const [i, [x, y]] of numbers.entries()) {
      for (const [ox, oy] of numbers.slice(i + 1))
        expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(2 * NUMBER_RADIUS);
    }
  });

  it.each(views)("show no end of the world", ({ camera: { center, zoom }, size: { height } }) => {
    const [, y] = project(center, zoom);
    expect(y - height / 2).toBeGreaterThan(0);
    expect(y + height / 2).toBeLessThan(256 * 2 ** zoom);
  });

  it("are one where nothing lies far off", () => {
    expect(handoutViews(places.filter(({ isFar }) => !isFar)).far).toBeNull();
  });
});
