import { describe, expect, it } from "vitest";
import { mostSpokenOf } from "../components/kit/most-spoken-of";
import { locatorData } from "../components/map/furniture/locator-data";
import { locatorPixel, locatorView } from "../components/map/furniture/locator-geometry";
import type { BoundedPlace } from "../components/map/map-data";
import { MOST_LINKS, placeLabelsOf, shownPlaces } from "../components/map/visible-places";
import { labelPoint } from "../geo/places/measure";
import type { BBox } from "../geo/types";
import { framed } from "./geo/data";

const few = framed.map((place) => ({ ...place, labelAt: labelPoint(place.geometry) }));
const camera = { center: [68, 31], zoom: 5 } as const;
const size = { width: 740, height: 640 };

function area(id: string, [west, south, east, north]: BBox): BoundedPlace {
  const ring = [
    [west, south],
    [east, south],
    [(west + east) / 2, north],
    [west, south],
  ];
  const geometry = { type: "Polygon" as const, coordinates: [ring] };
  return {
    ...{ id, shape: "area", disputed: null, name: id, geometry, isFar: false },
    bounds: [west, south, east, north],
    labelAt: [(west + east) / 2, (2 * south + north) / 3],
  };
}

/** A ground without cells. */
const NOWHERE = { folder: "", cells: [], relief: [] };

/** Areas in rows around the camera. All are smaller than a pixel, except every hundredth. */
const many = Array.from({ length: 2000 }, (_, i) => {
  const [west, south] = [64 + (i % 50) * 0.1, 29 + Math.floor(i / 50) * 0.1];
  const side = i % 100 === 0 ? 0.5 : 0.01;
  return area(`a${i}`, [west, south, west + side, south + side]);
});

describe("of a story with a few places", () => {
  it("those in view are links, and there is no crowd", () => {
    const { links, crowd } = shownPlaces(few, camera, size, []);
    expect(links.map(({ id }) => id)).toEqual(["durand-line", "kunar", "nangarhar", "paktika", "khost", "helmand"]);
    expect(crowd).toEqual([]);
  });

  it("all are in the locator", () => {
    expect(locatorData(few, NOWHERE).places).toHaveLength(8);
  });
});

describe("of a story with thousands of places", () => {
  const shown = shownPlaces(many, camera, size, ["a77"]);

  it("none is lost, and a fixed number are links", () => {
    expect(shown.links).toHaveLength(MOST_LINKS);
    expect(shown.links.length + shown.crowd.length).toBe(many.length);
  });

  it("the chosen one and the largest are links, in the order of the story", () => {
    const ids = shown.links.map(({ id }) => id);
    expect(ids).toContain("a77");
    expect(ids).toEqual(expect.arrayContaining(Array.from({ length: 20 }, (_, i) => `a${100 * i}`)));
    expect(ids).toEqual(many.map(({ id }) => id).filter((id) => ids.includes(id)));
  });

  it("of those as large as one another, links lie in every part", () => {
    const numbers = shown.links.map(({ id }) => Number(id.slice(1)));
    for (const from of [0, 500, 1000, 1500]) {
      expect(numbers.filter((n) => n >= from && n < from + 500).length).toBeGreaterThan(MOST_LINKS / 8);
    }
  });

  it("one in the crowd that is too small for its outline is drawn as its bounds", () => {
    expect(shown.crowd[0]?.geometry.coordinates).toEqual([expect.objectContaining({ length: 5 })]);
  });

  it("nothing outside the view is shown", () => {
    const elsewhere = shownPlaces(many, { center: [0, 0], zoom: 5 }, size, []);
    expect(elsewhere).toEqual({ links: [], crowd: [] });
  });

  it("only links have names, and only the chosen one's is there in any case", () => {
    const named = placeLabelsOf(shown, ["a77"]);
    expect(named).toHaveLength(MOST_LINKS);
    expect(named.filter(({ rank }) => rank === 0).map(({ place }) => place)).toEqual(["a77"]);
  });

  it("the locator has the first of those whose dots lie on one another", () => {
    // A dot extends five pixels each way.
    const view = locatorView(many.map(({ bounds }) => bounds));
    const spots = many.map(({ labelAt }) =>
      locatorPixel(view, labelAt)
        .map((pixel) => Math.floor(pixel / 5))
        .join(" "),
    );
    const first = many.filter((_, i) => spots.indexOf(spots[i] ?? "") === i);
    expect(first.length).toBeGreaterThan(1);
    expect(locatorData(many, NOWHERE).places.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
  });
});

it("a short list has what is spoken of most, in the order of the story", () => {
  const place = (id: string, count: number) => ({ id, passages: Array.from({ length: count }) });
  const all = [place("once", 1), place("often", 9), place("twice", 2)];
  expect(mostSpokenOf(all, 2).map(({ id }) => id)).toEqual(["often", "twice"]);
  expect(mostSpokenOf(all, 3)).toBe(all);
});
