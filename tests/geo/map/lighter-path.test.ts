import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lighterPath } from "../../../geo/map/lighter-path";

const all = { seen: null, astray: 0, astrayOutside: 0, smallest: 0, unit: 1 };
const near = {
  seen: [{ left: 0, top: 0, right: 100, bottom: 100 }],
  astray: 1,
  astrayOutside: 20,
  smallest: 2,
  unit: 1,
};

/** What is drawn: points, part by part. */
function drawn(path: string): number[][][] {
  return path.split(/(?=M)/u).map((part) => {
    const numbers = part.match(/-?\d+/gu)?.map(Number) ?? [];
    let [x = 0, y = 0] = numbers;
    const points = [[x, y]];
    for (let i = 2; i < numbers.length; i += 2) {
      x += numbers[i] ?? 0;
      y += numbers[i + 1] ?? 0;
      points.push([x, y]);
    }
    return points;
  });
}

describe("a lighter path", () => {
  it("draws the same where nothing is to be left out", () => {
    expect(lighterPath("M10 20l5-3-4 7 2 2z", all)).toBe("M10 20l5-3-4 7 2 2z");
    expect(lighterPath("M0 0l1 1M5 5l-1 0", all)).toBe("M0 0l1 1M5 5l-1 0");
  });

  it("leaves out parts that aren't seen, and points that can't be told apart", () => {
    expect(lighterPath("M500 500l10 10 10 0z", near)).toBe("");
    expect(lighterPath("M10 10l1 0 0 1z", near)).toBe("");
    expect(lighterPath("M10 10l9 0 1 1 10 0", near)).toBe("M10 10l20 1");
    expect(lighterPath("M10 10l9 0 1 5 10 0", near)).toBe("M10 10l9 0 1 5 10 0");
    expect(lighterPath("M10 10l200 0 9 12 200 0", near)).toBe("M10 10l409 12");
    expect(lighterPath("M10 10l30 0 0 30z", near)).toBe("M10 10l30 0 0 30z");
  });

  it("counts in another unit", () => {
    expect(lighterPath("M10 21l9 0 1 5 10 0z", { ...all, unit: 5 })).toBe("M2 4l2 0 0 1 2 0z");
  });

  it("leaves any other path as it is", () => {
    for (const path of ["", "M1 1h4v4", "M0 0c1 1 2 2 3 3", "no path"]) expect(lighterPath(path, near)).toBe(path);
  });

  it("goes no further astray than it may, and ends where it did", () => {
    const step = fc
      .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }))
      .filter(([x, y]) => x !== 0 || y !== 0);
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
        const path = `M50 50l${steps.map(([x, y]) => `${x} ${y}`).join(" ")}`;
        const [before = []] = drawn(path);
        const light = lighterPath(path, { seen: null, astray: 4, astrayOutside: 4, smallest: 0, unit: 1 });
        if (light === "") return;
        const [after = []] = drawn(light);
        expect(after[0]).toEqual(before[0]);
        expect(after.at(-1)).toEqual(before.at(-1));
        for (const [x = 0, y = 0] of before) {
          const near = after.slice(1).map(([bx = 0, by = 0], i) => {
            const [ax = 0, ay = 0] = after[i] ?? [];
            const [dx, dy] = [bx - ax, by - ay];
            const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
            return Math.hypot(x - ax - along * dx, y - ay - along * dy);
          });
          expect(Math.min(...near)).toBeLessThan(4 + 1e-9);
        }
      }),
    );
  });
});
