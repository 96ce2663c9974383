/** Gestures on the picture have the same effect as they would have on the map. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { added, movementBetween } from "../../components/reader/script/gestures";
import type { Movement } from "../../components/reader/script/movable-map";

const middle = { x: 200, y: 150 };
const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });

/** Where a point is after a movement, which scales around the middle. */
const moved = ({ x, y }: { x: number; y: number }, { dx, dy, closer }: Movement) => ({
  x: middle.x + (x - middle.x) * 2 ** closer + dx,
  y: middle.y + (y - middle.y) * 2 ** closer + dy,
});

describe("a movement", () => {
  it("of one pointer drags the map as far", () => {
    expect(movementBetween([{ x: 10, y: 20 }], [{ x: 40, y: 15 }], middle)).toEqual({ dx: 30, dy: -5, closer: 0 });
  });

  it("of two fingers twice as far apart is one step of zoom closer", () => {
    const { closer } = movementBetween(
      [
        { x: 100, y: 100 },
        { x: 200, y: 100 },
      ],
      [
        { x: 50, y: 100 },
        { x: 250, y: 100 },
      ],
      middle,
    );
    expect(closer).toBeCloseTo(1);
  });

  it("keeps under the middle of the fingers what was there", () => {
    fc.assert(
      fc.property(point, point, point, point, (a, b, c, d) => {
        fc.pre(Math.hypot(a.x - b.x, a.y - b.y) > 1 && Math.hypot(c.x - d.x, c.y - d.y) > 1);
        const movement = movementBetween([a, b], [c, d], middle);
        const between = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
        const { x, y } = moved(between, movement);
        expect(x).toBeCloseTo((c.x + d.x) / 2, 6);
        expect(y).toBeCloseTo((c.y + d.y) / 2, 6);
      }),
    );
  });

  it("after another is the same as both at once", () => {
    const step = fc.record({
      dx: fc.integer({ min: -200, max: 200 }),
      dy: fc.integer({ min: -200, max: 200 }),
      closer: fc.double({ min: -2, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(point, step, step, (from, first, then) => {
        const [one, both] = [moved(moved(from, first), then), moved(from, added(first, then))];
        expect(both.x).toBeCloseTo(one.x, 6);
        expect(both.y).toBeCloseTo(one.y, 6);
      }),
    );
  });
});
