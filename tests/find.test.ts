/** The rules of the game of finding places: the same address always gives the same game. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsOf } from "../components/find/facts";
import { cameraShowing, onGround, pixelOf, positionAt } from "../components/find/game-camera";
import { askedIn, type Game, play } from "../components/find/game-state";
import { newSeed, scoreOf, searchOf, settingsIn, shuffled } from "../components/find/rules";
import { verdict } from "../components/find/verdict";
import type { Finding } from "../geo/places/finding";
import { boundsOf, labelPoint, measurable, measure } from "../geo/places/measure";
import { framed, place, places } from "./geo/data";

const ids = places.map(({ id }) => id);
const finding = (right: boolean, km: number): Finding => ({ right, km, at: [70, 34], way: null, instead: null });

describe("the order", () => {
  it("holds every place once, whatever the seed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (seed) => {
        expect(shuffled(ids, seed).toSorted()).toEqual(ids.toSorted());
      }),
    );
  });

  it("never changes for a seed: addresses are shared", () => {
    expect(shuffled(ids, 7)).toEqual([
      "durand-line",
      "istanbul",
      "khost",
      "doha",
      "helmand",
      "nangarhar",
      "kunar",
      "paktika",
    ]);
  });

  it("differs between seeds", () => {
    const orders = new Set(Array.from({ length: 100 }, (_, seed) => shuffled(ids, seed).join()));
    expect(orders.size).toBeGreaterThan(95);
  });

  it("a new one isn't the last one", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(9999), (random, last) => {
        const seed = newSeed(random, last);
        expect(seed).not.toBe(last);
        expect(settingsIn(searchOf("list", seed))).toEqual({ mode: "list", seed });
      }),
    );
  });
});

describe("the address", () => {
  it.each([
    ["", { mode: "point", seed: null }],
    ["?seed=7", { mode: "point", seed: 7 }],
    ["?by=list&seed=12", { mode: "list", seed: 12 }],
    ["?seed=-1&by=ear", { mode: "point", seed: null }],
    ["?seed=1e9", { mode: "point", seed: null }],
  ] as const)("'%s' is a game", (search, settings) => {
    expect(settingsIn(search)).toEqual(settings);
  });
});

describe("a game", () => {
  it("asks for every place, tells of each, and is over", () => {
    let game: Game = play({ is: "intro" }, { to: "start", mode: "point", seed: 7, places: ids });
    for (const asked of shuffled(ids, 7)) {
      expect(game.is).toBe("asking");
      expect(askedIn(game)).toBe(asked);
      game = play(game, { to: "answer", finding: finding(asked === "doha", 10) });
      expect(game.is).toBe("telling");
      expect(askedIn(game)).toBe(asked);
      expect(play(game, { to: "answer", finding: finding(true, 0) })).toBe(game);
      game = play(game, { to: "next" });
    }
    expect(game.is).toBe("over");
    expect(askedIn(game)).toBeNull();
    if (game.is !== "over") throw new Error("not over");
    expect(scoreOf(game.answers)).toEqual({ right: 1, of: 8, averageKm: 10 });
  });
});

describe("what is said of an answer", () => {
  const say = (id: string, found: Finding, mode: "point" | "list" = "point") =>
    verdict({ ...found, asked: id }, place(id), places, mode);

  it.each([
    [say("kunar", finding(true, 0)), "Right: inside Kunar."],
    [say("durand-line", finding(true, 12.34)), "Right: 12 km from the Durand Line."],
    [say("doha", finding(true, 0.4)), "Right: less than 1 km from Doha."],
    [say("kunar", finding(false, 34)), "Not quite: 34 km from Kunar."],
    [
      say("kunar", { ...finding(false, 34), instead: "durand-line" }),
      "Not quite: 34 km from Kunar. You pointed at the Durand Line.",
    ],
    [say("kunar", finding(true, 0), "list"), "Right: it is Kunar."],
    [
      say("kunar", { ...finding(false, 155), instead: "khost" }, "list"),
      "No: it is Kunar, 155 km from the middle of Khost.",
    ],
    [say("kunar", { ...finding(false, 1980), instead: "doha" }, "list"), "No: it is Kunar, 1,980 km from Doha."],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe("the facts of the list", () => {
  const lines = measurable(places);
  const described = framed.map((p) => ({
    ...p,
    labelAt: labelPoint(p.geometry),
    measures: measure(p, lines, p.isFar),
  }));

  it("never name the place, and tell each from all others", () => {
    const all = described.map((p) => factsOf(p, described).join(". "));
    expect(new Set(all).size).toBe(places.length);
    for (const [i, { name }] of described.entries()) expect(all[i]).not.toContain(name);
  });
});

describe("the camera", () => {
  const frames = [
    { width: 320, height: 230 },
    { width: 390, height: 281 },
    { width: 1000, height: 748 },
  ];
  const region = boundsOf({ type: "LineString", coordinates: places.flatMap((p) => corners(boundsOf(p.geometry))) });

  it.each(frames)("shows all places in a frame of %j", (frame) => {
    const camera = cameraShowing(region, frame, 9);
    for (const corner of corners(region)) {
      const [x, y] = pixelOf(camera, corner as [number, number]);
      expect(Math.abs(x)).toBeLessThan(frame.width / 2 - 15);
      expect(Math.abs(y)).toBeLessThan(frame.height / 2 - 15);
    }
  });

  it.each(frames)("never shows the end of the world in a frame of %j", (frame) => {
    for (const at of [
      [-179, -84],
      [179, 84],
    ] as const) {
      const camera = cameraShowing([...at, ...at], frame, 5);
      const [x, y] = [frame.width / 2 - 0.01, frame.height / 2 - 0.01];
      for (const corner of [positionAt(camera, [-x, -y]), positionAt(camera, [x, y])]) {
        const held = onGround(corner);
        expect(held[0]).toBeCloseTo(corner[0], 6);
        expect(held[1]).toBeCloseTo(corner[1], 6);
      }
    }
  });
});

function corners([west, south, east, north]: readonly number[]): number[][] {
  return [
    [west ?? 0, south ?? 0],
    [east ?? 0, north ?? 0],
  ];
}
