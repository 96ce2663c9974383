import { describe, expect, it } from "vitest";
import { groundLabels, labelLevel, subjectOf } from "../../../geo/map/ground-labels";
import { textWidth } from "../../../geo/map/label-size";
import { type LabelCandidate, placeLabels, RANK } from "../../../geo/map/labels";
import { cameraFor } from "../../../geo/map/mercator";
import type { BBox, Position } from "../../../geo/types";
import { groundNames, outlines } from "../data";

/** All names on the ground, as if they were in one cell. */
const everywhere = [{ cell: { x: 0, column: 0, row: 0 }, names: groundNames }];
const ground = groundLabels(everywhere, labelLevel(6), null, 69);
const frame = { width: 700, height: 600, boxes: [] };

/** A ring around a box. */
const box = ([west, south, east, north]: BBox): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** A box around the letters alone, without margins: narrower than any real font. */
function letters({ name, x, y, dx, dy, anchor }: ReturnType<typeof placeLabels>[number]) {
  const width = name.length * 5;
  const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y + dy - 8, bottom: y + dy };
}

describe("names on the map", () => {
  it.each([4, 5, 6, 7.25, 8, 9])("do not lie on each other at zoom %d", (zoom) => {
    const labels = placeLabels(ground, { ...cameraFor([69, 34, 69, 34], frame, zoom), zoom }, [frame]);
    expect(labels.length).toBeGreaterThan(0);
    const boxes = labels.map(letters);
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const overlap = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(overlap).toBe(false);
      }
    }
  });

  it("grow in number as one zooms in on the same place", () => {
    const camera = cameraFor([69, 34, 69, 34], frame, 8);
    const ranks = (zoom: number) => new Set(placeLabels(ground, { ...camera, zoom }, [frame]).map(({ kind }) => kind));
    expect(ranks(5).has("province")).toBe(false);
    expect(ranks(7).has("province")).toBe(true);
  });

  it("always show the story's own places, however crowded", () => {
    const crowd = Array.from(
      { length: 50 },
      (_, i): LabelCandidate => ({
        name: `Town ${i}`,
        kind: "city",
        rank: 3,
        anchor: { type: "dot", position: [69, 34] },
      }),
    );
    const place: LabelCandidate = {
      name: "Kunar",
      kind: "place",
      rank: 0,
      place: "kunar",
      anchor: { type: "dot", position: [69, 34] },
    };
    const labels = placeLabels([...crowd, place], cameraFor([69, 34, 69, 34], frame, 7), [frame]);
    expect(labels[0]).toMatchObject({ name: "Kunar", place: "kunar" });
    expect(labels.length).toBeLessThan(6);
  });

  it("never stand outside an area that is wider than the name, even where its middle is out of the frame", () => {
    const province: LabelCandidate = {
      name: "Nangarhar",
      kind: "place",
      rank: 0,
      place: "nangarhar",
      anchor: { type: "area", position: [70.4, 34.2], outline: [box([69.5, 33.9, 71.3, 34.7])] },
    };
    const seeing = (center: [number, number]) => placeLabels([province], { center, zoom: 8 }, [frame]);
    expect(seeing([70.4, 34.2])).toHaveLength(1);
    expect(seeing([71, 36.2])).toEqual([]);
  });

  it("do not end on the dot of another city", () => {
    const cities = ["Kunduz", "Taloqan"].map(
      (name, i): LabelCandidate => ({
        name,
        kind: "city",
        rank: 3,
        anchor: { type: "dot", position: [69 + i * 0.478, 34] },
      }),
    );
    const labels = placeLabels(cities, cameraFor([69, 34, 69, 34], frame, 7), [frame]);
    expect(labels.map(({ name }) => name)).toEqual(["Kunduz"]);
  });

  it("an area too narrow for its name has it beside, and a line leads there", () => {
    const district: LabelCandidate = {
      name: "Long-Named District",
      kind: "place",
      rank: 0,
      place: "district",
      anchor: { type: "area", position: [70.5, 34.2], outline: [box([70.4, 34, 70.6, 34.4])] },
    };
    const areas = [{ of: "district", outline: [box([70.4, 34, 70.6, 34.4])] }];
    const [label] = placeLabels([district], { center: [70.5, 34.2], zoom: 7 }, [frame], {
      points: [],
      lines: [],
      areas,
    });
    expect(label).toMatchObject({ leads: true, anchor: "end" });
    expect(label?.dx).toBeLessThan(0);
  });

  it("the name of a country is where it has room in what is seen of it, however far off its middle is", () => {
    const country: LabelCandidate = {
      name: "Country",
      kind: "country",
      rank: 1,
      anchor: { type: "area", position: [80, 34], outline: [box([70, 24, 90, 44])] },
    };
    const [label] = placeLabels([country], { center: [69.6, 34], zoom: 8 }, [frame]);
    const half = textWidth("Country", "country") / 2;
    const border = 0.4 * ((256 * 2 ** 8) / 360);
    expect(label).toMatchObject({ leads: false, anchor: "middle" });
    expect((label?.x ?? 0) - half).toBeGreaterThan(border);
    expect((label?.x ?? 0) + half).toBeLessThan(frame.width / 2);
  });

  it("the name of a line does not lie on a place", () => {
    const line: Position[] = Array.from({ length: 80 }, (_, i) => [70, 32 + i / 20]);
    const besides = [box([70.02, 33, 71.5, 36]), box([68.5, 33.5, 69.98, 36])];
    const name: LabelCandidate = {
      name: "Old Line",
      kind: "place",
      rank: 0,
      place: "line",
      anchor: { type: "line", positions: line },
    };
    const [label] = placeLabels([name], { center: [70, 34.2], zoom: 7 }, [frame], {
      points: [],
      lines: [{ of: "line", positions: line }],
      areas: besides.map((ring, i) => ({ of: `area-${i}`, outline: [ring] })),
    });
    expect(label).toMatchObject({ beside: true });
    // South of both areas, or west where there is one only in the east.
    expect(label?.y).toBeGreaterThan((label?.anchor === "end" ? 34.2 - 33.5 : 34.2 - 33) * ((256 * 2 ** 7) / 360));
  });

  it("each name goes into the smallest frame that has room for it, clear of what stands there", () => {
    const town = (name: string, position: Position): LabelCandidate => ({
      name,
      kind: "city",
      rank: 3,
      anchor: { type: "dot", position },
    });
    const small = { width: 200, height: 200, boxes: [{ minX: 0, maxX: 100, minY: 0, maxY: 100 }] };
    const labels = placeLabels(
      [town("Near", [69.9, 34.1]), town("Covered", [70.2, 33.8]), town("Away", [73, 34])],
      { center: [70, 34], zoom: 7 },
      [small, frame],
    );
    expect(labels.map(({ name, level }) => [name, level])).toEqual([
      ["Near", 0],
      ["Covered", 1],
      ["Away", 1],
    ]);
  });
});

describe("what a story is about", () => {
  const place = {
    kind: "province",
    shape: "area",
    iso: "AF-KNR",
    labelAt: [71.1, 34.8] as const,
  } as const;

  const labelsAbout = (countries: readonly string[], iso: string | null) =>
    groundLabels(everywhere, labelLevel(6), subjectOf([{ ...place, iso, countries }], groundNames, outlines), 69);
  const ofStory = (labels: readonly LabelCandidate[]) =>
    labels
      .filter(({ rank }) => rank <= RANK.capitalOfStory)
      .map(({ name }) => name)
      .sort();

  it("its places say: those countries and their capitals come first", () => {
    const labels = labelsAbout(["AF", "PK"], "AF-KNR");
    expect(ofStory(labels)).toEqual(["Afghanistan", "Islamabad", "Kabul", "Pakistan"]);
    expect(labels.some(({ name }) => name === "Kunar")).toBe(false);
    expect(labels.filter(({ name }) => name === "Afghanistan")).toHaveLength(1);
    expect(labels.filter(({ name, kind }) => name === "Kabul" && kind === "city")).toHaveLength(1);
  });

  it("a place that says none lies in one", () => {
    expect(ofStory(labelsAbout([], null))).toEqual(["Afghanistan", "Kabul"]);
  });

  it("is named on either side of 180°, with its outline", () => {
    const subject = subjectOf([{ ...place, iso: null, countries: ["FJ"] }], groundNames, outlines);
    for (const longitude of [179, -181]) {
      const [country] = groundLabels([], labelLevel(6), subject, longitude).filter(({ kind }) => kind === "country");
      if (country?.anchor.type !== "area") throw new Error("no name of a country");
      const { position, outline = [] } = country.anchor;
      for (const [x] of [position, ...outline.flat()]) expect(Math.abs(x - longitude)).toBeLessThan(10);
    }
  });
});

describe("names from cells", () => {
  it("are the same however a view is cut into them", () => {
    const river = { kind: "river", name: "Indus", rank: 4, position: [71, 30] } as const;
    const cells = [[[71, 30]], [[72, 34]]].map((along, row) => ({
      cell: { x: 0, column: 0, row },
      names: [{ ...river, along: along as unknown as Position[] }],
    }));
    const labels = groundLabels(cells, labelLevel(6), null, 70);
    expect(labels.map(({ anchor }) => anchor)).toEqual([
      {
        type: "line",
        positions: [
          [71, 30],
          [72, 34],
        ],
      },
    ]);
    const reversed = groundLabels([...everywhere, ...cells].reverse(), labelLevel(6), null, 70);
    expect(reversed.map(({ name }) => name)).toEqual(
      groundLabels([...cells, ...everywhere], labelLevel(6), null, 70).map(({ name }) => name),
    );
  });
});
