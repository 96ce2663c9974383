import { describe, expect, it } from "vitest";
import { type LabelCandidate, placeLabels } from "../../../geo/map/labels";
import { cameraFor } from "../../../geo/map/mercator";
import type { BBox } from "../../../geo/types";
import { groundNames } from "../data";

const ground = groundNames.map(
  ({ position, kind, ...label }): LabelCandidate => ({
    ...label,
    kind,
    anchor: { type: kind === "city" ? "dot" : "area", position },
  }),
);
const frame = { width: 700, height: 600 };

/** A box around the letters alone, without margins: narrower than any real font. */
function letters({ name, x, y, dx, dy, anchor }: ReturnType<typeof placeLabels>[number]) {
  const width = name.length * 5;
  const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y + dy - 8, bottom: y + dy };
}

describe("names on the map", () => {
  it.each([4, 5, 6, 7.25, 8, 9])("do not lie on each other at zoom %d", (zoom) => {
    const box: BBox = [69, 34, 69, 34];
    const labels = placeLabels(ground, { ...cameraFor(box, frame, zoom), zoom }, frame);
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
    const ranks = (zoom: number) => new Set(placeLabels(ground, { ...camera, zoom }, frame).map(({ kind }) => kind));
    expect(ranks(5).has("province")).toBe(false);
    expect(ranks(7).has("province")).toBe(true);
  });

  it("always show the story's own places, however crowded", () => {
    const crowd = Array.from(
      { length: 50 },
      (_, i): LabelCandidate => ({
        name: `Town ${i}`,
        kind: "city",
        rank: 1,
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
    const labels = placeLabels([...crowd, place], cameraFor([69, 34, 69, 34], frame, 7), frame);
    expect(labels[0]).toMatchObject({ name: "Kunar", place: "kunar" });
    expect(labels.length).toBeLessThan(6);
  });

  it("never stand outside an area that is wider than the name, even where its middle is out of the frame", () => {
    const province: LabelCandidate = {
      name: "Nangarhar",
      kind: "place",
      rank: 0,
      place: "nangarhar",
      anchor: { type: "area", position: [70.4, 34.2], bounds: [69.5, 33.9, 71.3, 34.7] },
    };
    const seeing = (center: [number, number]) => placeLabels([province], { center, zoom: 8 }, frame);
    expect(seeing([70.4, 34.2])).toHaveLength(1);
    expect(seeing([71, 36.2])).toEqual([]);
  });

  it("do not end on the dot of another city", () => {
    const cities = ["Kunduz", "Taloqan"].map(
      (name, i): LabelCandidate => ({
        name,
        kind: "city",
        rank: 1,
        anchor: { type: "dot", position: [69 + i * 0.478, 34] },
      }),
    );
    const labels = placeLabels(cities, cameraFor([69, 34, 69, 34], frame, 7), frame);
    expect(labels.map(({ name }) => name)).toEqual(["Kunduz"]);
  });
});
