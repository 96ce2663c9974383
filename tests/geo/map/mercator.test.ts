import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cameraFor, project, unproject } from "../../../geo/map/mercator";
import { scaleBar } from "../../../geo/map/scale";
import type { BBox } from "../../../geo/types";

describe("Web Mercator", () => {
  // From the definition of EPSG:3857: the world is a square, [0°, 0°] its middle, 85.0511° its edge.
  it.each([
    [
      [0, 0],
      [128, 128],
    ],
    [
      [-180, 85.0511287798],
      [0, 0],
    ],
    [
      [180, -85.0511287798],
      [256, 256],
    ],
  ] as const)("puts %j at %j at zoom 0", (position, [x, y]) => {
    expect(project(position, 0)[0]).toBeCloseTo(x, 6);
    expect(project(position, 0)[1]).toBeCloseTo(y, 6);
  });

  it("agrees with the tile numbers of OpenStreetMap: Kabul is in tile 10/708/407", () => {
    const [x, y] = project([69.17233, 34.52813], 10);
    expect([Math.floor(x / 256), Math.floor(y / 256)]).toEqual([708, 407]);
  });

  it("comes back from pixels to the same position", () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(position, fc.integer({ min: 0, max: 18 }), (p, zoom) => {
        const [longitude, latitude] = unproject(project(p, zoom), zoom);
        expect(longitude).toBeCloseTo(p[0], 6);
        expect(latitude).toBeCloseTo(p[1], 6);
      }),
    );
  });
});

describe("the camera", () => {
  const box: BBox = [70.5, 34, 71.7, 35.5];

  it("shows the whole box in the frame, as close as quarter steps allow", () => {
    const frame = { width: 400, height: 300 };
    const { zoom } = cameraFor(box, frame, 12);
    const size = (z: number) => {
      const [left, top] = project([box[0], box[3]], z);
      const [right, bottom] = project([box[2], box[1]], z);
      return [right - left, bottom - top] as const;
    };
    expect(size(zoom)[0]).toBeLessThanOrEqual(frame.width);
    expect(size(zoom)[1]).toBeLessThanOrEqual(frame.height);
    expect(size(zoom + 0.25)[0] > frame.width || size(zoom + 0.25)[1] > frame.height).toBe(true);
    expect(zoom % 0.25).toBe(0);
  });

  it("goes no closer to a point than told, and stands on a whole pixel", () => {
    const camera = cameraFor([51.53, 25.28, 51.53, 25.28], { width: 300, height: 200 }, 6);
    expect(camera.zoom).toBe(6);
    for (const n of project(camera.center, 6)) expect(n).toBeCloseTo(Math.round(n), 6);
  });
});

describe("the scale bar", () => {
  it("is as long as it says: 111.32 km are a degree on the equator", () => {
    const { km, pixels } = scaleBar({ center: [0, 0], zoom: 6 }, 100);
    const [x] = project([km / 111.31949, 0], 6);
    expect(Math.abs(x - project([0, 0], 6)[0] - pixels)).toBeLessThanOrEqual(0.5);
    expect(km).toBe(200);
  });

  it("takes a round number of km and no more pixels than told, at any zoom and latitude", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 14, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        (zoom, latitude) => {
          const { km, pixels } = scaleBar({ center: [0, latitude], zoom }, 120);
          expect(pixels).toBeLessThanOrEqual(120);
          expect(pixels).toBeGreaterThanOrEqual(80);
          expect(km.toExponential()).toMatch(/^(1|1\.5|2|3|4|5|6|8)e/u);
        },
      ),
    );
  });
});
