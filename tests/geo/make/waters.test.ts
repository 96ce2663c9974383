/** A river and a lake in a story of one's own: found, drawn, packed into a link, saved as a folder. */
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openFolder } from "../../../components/make/bring-in/open-folder";
import { Candidates } from "../../../components/make/finding/candidates";
import { foundNames } from "../../../components/make/finding/found-names";
import { outlinesFor } from "../../../components/own-story/outlines";
import { findPlaces } from "../../../geo/gazetteer/find";
import { blocksOf } from "../../../geo/make/blocks";
import { type Decisions, type Draft, NO_DECISIONS, NO_FACTS } from "../../../geo/make/draft";
import { finished } from "../../../geo/make/finish";
import { storyFolder } from "../../../geo/make/folder";
import { isOutlineName } from "../../../geo/make/outline-name";
import { resolve } from "../../../geo/make/resolve";
import { decodeStory, encodeStory } from "../../../geo/make/story-link";
import { tell } from "../../../geo/make/tell";
import { gazetteer } from "../gazetteer/gazetteer";

const TEXT = "Ships went down the Danube to Vienna on Monday, and others crossed Lake Victoria and the Baltic Sea.";
const FACTS = { ...NO_FACTS, title: "Ships", date: "2025-01-01" };

const blocks = blocksOf(TEXT);
const known = { candidates: new Candidates(gazetteer, []), shared: [] };
const found = foundNames(findPlaces(TEXT, gazetteer), (offset) => [0, offset], blocks, known);
const madeWith = (decisions: Partial<Decisions>) =>
  finished(FACTS, blocks, resolve(blocks, found, { ...NO_DECISIONS, ...decisions }), null);
const ofDraft = ({ text, decisions, facts }: Draft) => {
  const own = blocksOf(text);
  return finished(facts, own, resolve(own, [], decisions), null);
};

const site = { places: "/places.json", shapes: "/shapes/", ground: {} as never };

beforeEach(() => {
  vi.stubGlobal("fetch", async (address: string) => {
    const file = address.replace("/shapes/", "geo/data/shapes/");
    return new Response(readFileSync(file, "utf8"));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("rivers and lakes that the gazetteer names", () => {
  const story = madeWith({});
  const outlineOf = (name: string) => story.places.find((place) => place.name === name)?.outline;

  it("have shapes, and a sea is a point", () => {
    expect(["Danube", "Lake Victoria", "Baltic Sea", "Vienna"].map(outlineOf)).toEqual([
      "water:danube",
      "water:lake-victoria",
      null,
      null,
    ]);
  });

  it("all have a file of their own", () => {
    const waters = Array.from({ length: gazetteer.size }, (_, row) => gazetteer.placeAt(row)).filter(
      ({ water }) => water !== null,
    );
    expect(waters.length).toBeGreaterThan(50);
    for (const { kind, name, water } of waters) {
      expect(kind).toBe("water");
      const { properties } = JSON.parse(readFileSync(`geo/data/shapes/waters/${water}.json`, "utf8"));
      expect(properties.name).toBe(name);
    }
  });

  it("are drawn as a line and an area, and called what they are", async () => {
    const { outlines, missing } = await outlinesFor(story, site);
    expect(missing).toBe(0);
    const told = tell(story, outlines).places.map(({ name, kind, shape, source }) => [name, kind, shape, source]);
    expect(told).toContainEqual(["Danube", "river", "line", "Natural Earth 3, 1:10m river centrelines"]);
    expect(told).toContainEqual(["Lake Victoria", "lake", "area", expect.stringContaining("Natural Earth")]);
    expect(told).toContainEqual(["Baltic Sea", "water", "point", "GeoNames"]);
  });

  it("are points where the author wants that, or the shape can't be fetched", async () => {
    const danube = found.find(({ text }) => text === "Danube")?.candidates[0]?.key ?? "";
    expect(madeWith({ asPoint: [danube] }).places.find(({ name }) => name === "Danube")?.outline).toBeNull();
    const shapes = tell(story, new Map()).places.map(({ shape }) => shape);
    expect(new Set(shapes)).toEqual(new Set(["point"]));
  });

  it("survive the story's link", () => {
    expect(decodeStory(encodeStory(story))).toEqual({ kind: "story", story });
  });

  it("survive the story's folder", async () => {
    const { outlines } = await outlinesFor(story, site);
    const opened = openFolder(storyFolder(story, tell(story, outlines)), "ships.zip");
    if (opened.kind !== "draft") throw new Error(opened.reason);
    expect(ofDraft(opened.draft).places.map(({ name, outline }) => [name, outline])).toEqual(
      story.places.map(({ name, outline }) => [name, outline]),
    );
  });
});

describe("the name of a shape", () => {
  it.each(["AF", "AF.13", "GB.ENG", "site:kunar", "water:danube", "CA-ON"])("may be %s", (text) => {
    expect(isOutlineName(text)).toBe(true);
  });

  it.each(["", "water:", "water:../AF", "water:Danube", "river:danube", "AF/..", "https://example.org", "<b>", "a b"])(
    "may not be %j",
    (text) => {
      expect(isOutlineName(text)).toBe(false);
    },
  );
});
