/** How the preview pictures of shared pages are drawn. */
import { readFileSync } from "node:fs";
import type { LineString } from "geojson";
import { ImageResponse } from "next/og.js";
import { PNG } from "pngjs";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { lighter } from "../app/_site/quantise-png";
import { groundSvg } from "../components/map/static/ground";
import { sharingCamera } from "../components/share/picture/camera";
import { dayPalette, paint } from "../components/share/picture/palette";
import { MAGNIFIED, MAP } from "../components/share/picture/sizes";
import { levelOf } from "../geo/map/ground-cells";
import { type Pixel, project } from "../geo/map/mercator";
import type { BBox, Position } from "../geo/types";

describe("the colours", () => {
  const palette = dayPalette(readFileSync("components/kit/tokens.css", "utf8"));

  it("are those of the style sheet by day, not by night and not on paper", () => {
    expect(palette("--ink")).toBe("#1d1b18");
    expect(palette("--paper")).toBe("#fbfaf6");
  });

  it("take the place of the custom properties of an SVG", () => {
    expect(paint('<path fill="var(--map-sea)"/>', palette)).toBe('<path fill="#d5e1e4"/>');
  });

  it("are missed by name", () => {
    expect(() => palette("--map-moon")).toThrow("--map-moon is not declared in components/kit/tokens.css");
  });
});

describe("the camera", () => {
  const WAY: LineString = { type: "LineString", coordinates: [] };
  const border = {
    shape: "line",
    isFar: false,
    bounds: [60.8, 29.8, 74.5, 37.1] as BBox,
  } as const;
  const cityAt = (longitude: number, latitude: number) =>
    ({
      shape: "point",
      isFar: true,
      bounds: [longitude, latitude, longitude, latitude] as BBox,
      wayToLine: WAY,
    }) as const;

  /** The distance from the middle of the frame, where 1 is the edge. */
  function standsAt(position: Position, { center, zoom }: ReturnType<typeof sharingCamera>) {
    const [[x, y], [cx, cy]] = [project(position, zoom), project(center, zoom)];
    return [((x - cx) * 2 * MAGNIFIED) / MAP.width, ((y - cy) * 2 * MAGNIFIED) / MAP.height].map(Math.abs);
  }

  it("shows the border whole", () => {
    const camera = sharingCamera([border], []);
    for (const corner of [
      [60.8, 29.8],
      [74.5, 37.1],
    ] as const) {
      for (const distance of standsAt(corner, camera)) expect(distance).toBeLessThan(1);
    }
  });

  it("shows a city that isn't too far with its way to the border", () => {
    const camera = sharingCamera([border], [cityAt(51.5, 25.3)]);
    for (const position of [
      [51.5, 25.3],
      [60.8, 29.8],
    ] as const) {
      for (const distance of standsAt(position, camera)) expect(distance).toBeLessThan(1);
    }
  });

  it.each([
    [28.9, 41],
    [80, 48],
    [20, 16],
    [-100, 70],
  ] as const)("shows a far city at [%d, %d], and nothing past the world", (longitude, latitude) => {
    const camera = sharingCamera([border], [cityAt(longitude, latitude)]);
    for (const distance of standsAt([longitude, latitude], camera)) expect(distance).toBeLessThan(1);
    const [, north] = project([0, 85], camera.zoom);
    const [, south] = project([0, -85], camera.zoom);
    const [, y] = project(camera.center, camera.zoom);
    const halfHeight = MAP.height / MAGNIFIED / 2;
    expect(y - halfHeight).toBeGreaterThanOrEqual(north);
    expect(y + halfHeight).toBeLessThanOrEqual(south);
  });
});

describe("the ground", () => {
  it.each([7, 8.5])("has lines of the same width at zoom %d", async (zoom) => {
    const level = levelOf(2);
    const scale = 2 ** (zoom - level.unitZoom);
    const border = { paths: { borders: "M2000 0v4000" }, column: 0, row: 0 };
    const size = { width: 100, height: 100 };
    const origin: Pixel = [2000 * scale - 50, 2000 * scale - 50];
    const svg = paint(groundSvg([border], level, { ...size, zoom, origin }, MAGNIFIED), (token) =>
      token === "--map-country-line" ? "#000" : "#fff",
    );
    const picture = createElement("img", { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, ...size });
    const { data } = PNG.sync.read(Buffer.from(await new ImageResponse(picture, size).arrayBuffer()));
    const middle = Array.from({ length: 100 }, (_, column) => 1 - (data[4 * (50 * 100 + column)] ?? 0) / 255);
    const widthOfBorder = middle.reduce((sum, ink) => sum + ink, 0);
    expect(widthOfBorder).toBeCloseTo(1.1 * MAGNIFIED, 0.5);
  });
});

describe("a lighter picture", async () => {
  const png = new PNG({ width: 100, height: 100 });
  png.data.fill(0xfb);
  for (let i = 0; i < 50; i++) png.data.set([i * 5, 100 - i, i, 255], 4 * 37 * i);
  const read = (body: Buffer) => PNG.sync.read(body);
  const light = await lighter(PNG.sync.write(png));

  it("keeps its size, and its areas as they are", () => {
    expect([read(light).width, read(light).height]).toEqual([100, 100]);
    expect([...read(light).data.subarray(4, 7)]).toEqual([0xfb, 0xfb, 0xfb]);
  });

  it("differs little anywhere", () => {
    const { data } = read(light);
    const furthest = Math.max(...data.map((value, i) => (i % 4 === 3 ? 0 : Math.abs(value - (png.data[i] ?? 0)))));
    expect(furthest).toBeLessThanOrEqual(8);
  });
});
