import { readFileSync } from "node:fs";
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { contains } from "../../../geo/places/measure";
import type { BBox, Position } from "../../../geo/types";
import { place, readData } from "../data";

type Ground = FeatureCollection<MultiPolygon | MultiLineString>;
type Region = Feature<Polygon | MultiPolygon, { name: string | null; country: string }>;

const EXTENT: BBox = [19, 15, 85, 50];
const FRONTIER: BBox = [58, 27, 78, 40];
const LAYERS = ["land", "borders", "provinces", "lakes", "rivers"];
const far = JSON.parse(readData("ground.geojson")) as Ground;
const near = JSON.parse(readData("ground-near.geojson")) as Ground;
const levels = [
  { file: "ground.geojson", box: EXTENT, ground: far },
  { file: "ground-near.geojson", box: FRONTIER, ground: near },
];

function layer(ground: Ground, id: string): MultiPolygon | MultiLineString {
  const found = ground.features.find((feature) => feature.id === id);
  if (!found) throw new Error(`no layer ${id}`);
  return found.geometry;
}

const positions = ({ coordinates }: MultiPolygon | MultiLineString): Position[] =>
  (coordinates as unknown[]).flat(Number.POSITIVE_INFINITY).reduce<Position[]>((all, n, i, numbers) => {
    if (i % 2 === 1) all.push([numbers[i - 1] as number, n as number]);
    return all;
  }, []);

/** @returns the share of the vertices that lie on one of the others, within the rounding of the files */
function shareOn(vertices: readonly Position[], others: readonly Position[]): number {
  const isOn = ([x, y]: Position) => others.some(([ox, oy]) => Math.abs(ox - x) < 0.0006 && Math.abs(oy - y) < 0.0006);
  return vertices.filter(isOn).length / vertices.length;
}

const line = (place("durand-line").geometry as LineString).coordinates as unknown as Position[];

describe.each(levels)("$file", ({ box: [west, south, east, north], ground }) => {
  it("has land, borders, lines of provinces, lakes and rivers", () => {
    expect(ground.features.map(({ id }) => id)).toEqual(LAYERS);
  });

  it.each(LAYERS)("has its %s inside its box", (id) => {
    const inBox = ([lon, lat]: Position) => lon >= west && lon <= east && lat >= south && lat <= north;
    expect(positions(layer(ground, id)).filter((position) => !inBox(position))).toEqual([]);
  });

  it("does not draw the Durand Line as a border", () => {
    const middle = line.slice(30, -30);
    expect(shareOn(middle, positions(layer(ground, "borders")))).toBeLessThan(0.1);
  });
});

it("the fine level's lines run along the edges of the story's provinces, vertex by vertex", () => {
  const lines = positions(layer(near, "provinces"));
  for (const id of ["kunar", "nangarhar", "paktika", "khost", "helmand"]) {
    const edge = (place(id).geometry as Polygon).coordinates.flat() as unknown as Position[];
    const onLine = new Set(line.map(String));
    const inner = edge.filter((position) => !onLine.has(String(position)));
    expect(shareOn(inner, lines), id).toBeGreaterThan(0.95);
  }
});

describe("regions", () => {
  const regions = (JSON.parse(readData("regions.geojson")) as { features: Region[] }).features;
  const at = (position: Position) =>
    regions.filter(({ geometry }) => contains(geometry, position)).map(({ properties }) => properties);

  it.each<[string, Position, string | null, string]>([
    ["Kabul", [69.17233, 34.52813], "Kabul", "Afghanistan"],
    ["Asadabad", [71.14697, 34.87311], "Kunar", "Afghanistan"],
    ["Sharana", [68.73045, 33.17568], "Paktika", "Afghanistan"],
    ["Peshawar", [71.57849, 34.008], "Khyber Pakhtunkhwa", "Pakistan"],
    ["Muzaffarabad", [73.47082, 34.37002], "Azad Kashmir", "Pakistan"],
    ["Tehran", [51.42151, 35.69439], null, "Iran"],
    ["Ankara", [32.85427, 39.91987], null, "Türkiye"],
  ])("know where %s is", (_, position, name, country) => {
    expect(at(position)).toEqual([{ name, country }]);
  });

  it("are none in the middle of the Arabian Sea", () => {
    expect(at([63.5, 20])).toEqual([]);
  });
});

describe("names of waters", () => {
  const waters = (JSON.parse(readData("labels.json")) as { kind: string; name: string; position: Position }[]).filter(
    ({ kind }) => kind === "water",
  );
  const [land, lakes] = [layer(far, "land"), layer(far, "lakes")] as [MultiPolygon, MultiPolygon];

  it.each(waters)("$name stands on water", ({ position }) => {
    expect(contains(lakes, position) || !contains(land, position)).toBe(true);
  });
});

it("the relief is a WebP of at most 100 kB", () => {
  const bytes = readFileSync("geo/data/relief.webp");
  expect(bytes.length).toBeLessThanOrEqual(100_000);
  expect(bytes.toString("latin1", 0, 4) + bytes.toString("latin1", 8, 12)).toBe("RIFFWEBP");
});
