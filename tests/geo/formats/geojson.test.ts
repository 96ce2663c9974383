import { check } from "@placemarkio/check-geojson";
import type { FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { placesGeoJson } from "../../../geo/formats/geojson";
import { passageUrl } from "../../../geo/formats/story-data";
import { places } from "../data";
import { story, storyOf } from "./story";

const written = JSON.stringify(placesGeoJson(story()));
const { features } = check(written) as FeatureCollection;

/** Twice the area in square degrees: positive where the ring runs counterclockwise. */
const turn = (ring: number[][]) =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [x0 = 0, y0 = 0] = ring[i] ?? [];
    return sum + x0 * y - x * y0;
  }, 0);

describe("the places as GeoJSON", () => {
  it("are what a checker of RFC 7946 takes, with outer rings that run counterclockwise", () => {
    const rings = features.flatMap(({ geometry }) => (geometry.type === "Polygon" ? geometry.coordinates : []));
    expect(rings.length).toBeGreaterThan(0);
    expect(rings.filter((ring) => turn(ring) <= 0)).toEqual([]);
  });

  it("are the places of the story, unchanged", () => {
    expect(features.map(({ id, geometry }) => ({ id, geometry }))).toEqual(
      places.map(({ id, geometry }) => ({ id, geometry })),
    );
    const { passages, url, ...rest } = features[1]?.properties ?? {};
    const { id: _, geometry: __, aliases: ___, otherNames: ____, shape: _____, ...kunar } = places[1] ?? ({} as never);
    expect(rest).toEqual(kunar);
    expect(url).toBe("https://example.org/istanbul-talks/kunar/");
  });

  it("bring their passages, with an address, the words, and where the mentions lie in them", () => {
    const [passage, ...more] = features[1]?.properties?.passages ?? [];
    expect(more).toEqual([]);
    expect(passage).toMatchObject({
      id: "p17",
      number: 17,
      url: "https://example.org/istanbul-talks/kunar/#p17",
      mentions: [{ start: 102, end: 107, text: "Kunar", how: "named" }],
    });
    for (const { properties } of features) {
      for (const { text, mentions } of properties?.passages ?? []) {
        expect(mentions.length).toBeGreaterThan(0);
        for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.text);
      }
    }
  });

  it("say when, and who says so, of each passage", () => {
    const collection = JSON.parse(written);
    expect(collection.voices).toContainEqual({ id: "anadolu", name: "Anadolu", kind: "agency" });
    const passageOf = (id: string, passage: string) =>
      features.find((f) => f.id === id)?.properties?.passages.find((p: { id: string }) => p.id === passage);
    expect(passageOf("doha", "p11")).toMatchObject({
      times: [{ text: "18 and 19 October", how: "named", time: "2025-10-18/2025-10-19" }],
      saidBy: [{ start: 0, by: [], how: "named" }],
    });
    expect(passageOf("doha", "p7").times).toMatchObject([{ text: "that meeting", how: "described" }]);
    expect(passageOf("istanbul", "p8")).toMatchObject({
      times: [{ text: "today", time: "2025-10-25" }],
      saidBy: [{ by: ["foreign-office"] }],
    });
  });

  it("say who disputes the line", () => {
    expect(features[0]?.properties?.disputed).toMatch(/Afghanistan does not recognise it/u);
  });

  it("keep any words as they are", () => {
    const odd = 'Kunar & <b>"\u{1F54A}';
    const again = JSON.parse(JSON.stringify(placesGeoJson(storyOf(odd.replace("<", "\\<")))));
    expect(again.features[0].properties.passages[0].text).toBe(odd);
  });
});

it("lead to a passage of a place's page, and of a place that is part of one page for all", () => {
  expect(passageUrl({ url: "https://example.org/istanbul-talks/kunar/" }, { id: "p17" })).toBe(
    "https://example.org/istanbul-talks/kunar/#p17",
  );
  expect(passageUrl({ url: "https://example.org/story.html#kunar" }, { id: "p17" })).toBe(
    "https://example.org/story.html#kunar/p17",
  );
});
