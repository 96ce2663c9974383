import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parsePlaces } from "../../../geo/places/places";
import { SourceError } from "../../../geo/problem";
import { countries, PLACE_FILES, places, readData } from "../data";

const properties = {
  kind: "province",
  name: "Kunar",
  country: "AF",
  source: "a survey",
  licence: "CC0",
  precision: "good",
};
const ring = [
  [71, 34.5],
  [71.5, 34.5],
  [71.5, 35],
  [71, 34.5],
];
const feature = {
  type: "Feature",
  id: "kunar",
  properties,
  geometry: { type: "Polygon", coordinates: [ring] },
};
const polygon = (coordinates: unknown) => ({ ...feature, geometry: { type: "Polygon", coordinates } });
const collection = (...features: unknown[]) => JSON.stringify({ type: "FeatureCollection", features }, null, 1);

/** The error message for a file. */
function refusal(text: string, file = "places.geojson"): string {
  try {
    parsePlaces([{ file, text }], countries);
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
  throw new Error("the file was taken");
}

describe("a file that is right", () => {
  it("is taken, with a BOM or without", () => {
    for (const text of [collection(feature), `\uFEFF${collection(feature)}`]) {
      expect(parsePlaces([{ file: "f", text }], countries)).toMatchObject([{ id: "kunar", countries: ["AF"] }]);
    }
  });
});

describe("a file is refused with file, line, column, feature and reason", () => {
  const { id: _, ...nameless } = feature;
  const cases: [string, string, RegExp][] = [
    ["broken JSON", '{"type": "FeatureCollection",\n "features": [}', /^places\.geojson:2:15: broken JSON/u],
    ["an empty file", "", /^places\.geojson:1:1: broken JSON/u],
    ["something else", '{"type":"Feature"}', /not a FeatureCollection/u],
    ["no features", collection(), /no features/u],
    ["a missing id", collection(nameless), /:4:\d+: feature 1: id is missing.*"old-town"/u],
    [
      "an id that is no address",
      collection({ ...feature, id: "Kunar Province" }),
      /id "Kunar Province" can't be an address/u,
    ],
    [
      "an id that is another address of the story",
      collection({ ...feature, id: "data" }),
      /feature "data": id "data" is the address of something else/u,
    ],
    ["a duplicate id", collection(feature, feature), /feature "kunar": its id is taken/u],
    [
      "a kind that is no word",
      collection({ ...feature, properties: { ...properties, kind: "<b>" } }),
      /feature "kunar": kind "<b>" is no word: say what it is, such as province/u,
    ],
    [
      "no kind",
      collection({ ...feature, properties: { ...properties, kind: undefined } }),
      /feature "kunar": kind is missing: say in a word what it is/u,
    ],
    [
      "an unknown property",
      collection({ ...feature, properties: { ...properties, disputted: "by both" } }),
      /^places\.geojson:14:\d+: feature "kunar": unknown property "disputted": known are kind, name/u,
    ],
    [
      "a dispute that says nothing",
      collection({ ...feature, properties: { ...properties, disputed: "" } }),
      /feature "kunar": disputed is empty: say in a sentence who disputes it/u,
    ],
    [
      "a missing name",
      collection({ ...feature, properties: { ...properties, name: undefined } }),
      /feature "kunar": name: Invalid/u,
    ],
    [
      "an unknown country",
      collection({ ...feature, properties: { ...properties, country: "XX" } }),
      /country "XX" is unknown/u,
    ],
    [
      "swapped coordinates",
      collection(polygon([ring.map(([x, y]) => [y, x])])),
      /feature "kunar": \[34\.5,71\] looks swapped: write \[longitude, latitude\], here \[71,34\.5\]/u,
    ],
    [
      "a longitude out of range",
      collection(polygon([[[271, 34.5], ...ring.slice(1, 3), [271, 34.5]]])),
      /\[271,34\.5\] is out of range/u,
    ],
    [
      "a place in the wrong country",
      collection(
        polygon([
          [
            [20, 34.5],
            [20.5, 34.5],
            [20, 35],
            [20, 34.5],
          ],
        ]),
      ),
      /lies outside AF/u,
    ],
    [
      "an open ring",
      collection(polygon([ring.slice(0, 3).concat([[71, 34.6]])])),
      /an open ring: it starts at \[71,34\.5\] and ends at \[71,34\.6\]/u,
    ],
    ["a ring that is too short", collection(polygon([ring.slice(0, 2)])), /a ring of 2 positions/u],
    ["an empty polygon", collection(polygon([])), /an empty geometry/u],
    ["no geometry", collection({ ...feature, geometry: null }), /geometry must be/u],
    [
      "a position of three numbers",
      collection(polygon([[[71, 34.5, 900], ...ring.slice(1)]])),
      /a position of 3 numbers/u,
    ],
    [
      "a position of text",
      collection(polygon([[["71", "34.5"], ...ring.slice(1)]])),
      /feature "kunar": geometry.*expected number/u,
    ],
    ["a name of two places", collection(feature, { ...feature, id: "konar" }), /its name 'Kunar' also names "kunar"/u],
  ];
  it.each(cases)("%s", (_name, text, reason) => {
    expect(refusal(text)).toMatch(reason);
    expect(refusal(text)).toMatch(/^places\.geojson:\d+:\d+: /u);
  });

  it("names the line on which the wrong value stands", () => {
    const text = collection({ ...feature, properties: { ...properties, kind: "<b>" } });
    const [, line] = /^places\.geojson:(\d+):/u.exec(refusal(text)) ?? [];
    expect(text.split("\n")[Number(line) - 1]).toContain('"kind": "<b>"');
  });

  it("says everything that is wrong, not only the first thing", () => {
    expect(refusal(collection(nameless, { ...feature, geometry: null })).split("\n")).toHaveLength(2);
  });
});

describe("the addresses beside the places", () => {
  // Including those in route groups: app/(lesson)/[story]/lesson.
  const folders = readdirSync("app", { recursive: true, encoding: "utf8" })
    .map((path) => /(?:^|\/)\[story\]\/([a-z-]+)(?:\/|$)/u.exec(path)?.[1])
    .filter((name, i, all) => name !== undefined && all.indexOf(name) === i);

  it.each(folders)("'%s' is no place's", (id) => {
    expect(refusal(collection({ ...feature, id }))).toMatch(/is the address of something else/u);
  });
});

describe("duplicates across files", () => {
  it("are refused too", () => {
    const text = collection(feature);
    expect(() =>
      parsePlaces(
        [
          { file: "a", text },
          { file: "b", text },
        ],
        countries,
      ),
    ).toThrow(/^b:\d+:\d+: feature "kunar"/u);
  });
});

describe("our own data", () => {
  it.each(PLACE_FILES)("%s, with longitude and latitude swapped, is refused", (file) => {
    const swapped = JSON.stringify(JSON.parse(readData(file)), (_key, value) =>
      Array.isArray(value) && value.length === 2 && value.every((n) => typeof n === "number")
        ? value.toReversed()
        : value,
    );
    expect(refusal(swapped, file)).toMatch(/looks swapped|out of range|lies outside/u);
  });

  it("survives the way through GeoJSON unchanged", () => {
    const again = places.map(({ id, geometry, shape: _, countries: country, ...rest }) => ({
      type: "Feature",
      id,
      properties: { ...rest, country },
      geometry,
    }));
    expect(parsePlaces([{ file: "again", text: collection(...again) }], countries)).toEqual(places);
  });
});
