/** The maps of the handout: every number is in its place, none covers another, and the ground fills the map. */
import { coordAll } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { barBox } from "../components/handout/handout-scale";
import { type HandoutView, handoutViews, NUMBER_RADIUS, numberPixel } from "../components/handout/handout-views";
import type { NumberedPlace } from "../components/handout/numbered-places";
import { obstaclesOf } from "../components/map/map-data";
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

  it("have their scale bar on no place's line or outline, and in the lower left corner where that is free", () => {
    if (!near) throw new Error("no map of what lies close together");
    const { camera, size } = near;
    const [cx, cy] = project(camera.center, camera.zoom);
    const barFor = (those: typeof places) => barBox(size, camera, obstaclesOf(those), []);
    const onBar = (those: typeof places) => {
      const { minX, maxX, minY, maxY } = barFor(those);
      return those
        .flatMap(({ geometry }) => coordAll(geometry))
        .map(([longitude = 0, latitude = 0]) => project([longitude, latitude], camera.zoom))
        .filter(([x, y]) => x - cx > minX && x - cx < maxX && y - cy > minY && y - cy < maxY);
    };
    expect(onBar(places)).toEqual([]);
    expect(barFor(places).minX).toBeGreaterThan(0);
    expect(barFor(places.filter(({ id }) => id === "kunar")).minX).toBeLessThan(-size.width / 4);
  });

  it("are one where nothing lies far off", () => {
    expect(handoutViews(places.filter(({ isFar }) => !isFar)).far).toBeNull();
  });
});
