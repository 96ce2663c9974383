/**
 * Place data that is too large, nested too deeply or randomly damaged: refused with a reason, never a crash or a hang.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossingOf } from "../../../geo/places/crossing";
import { areaKm2 } from "../../../geo/places/measure";
import { parsePlaces } from "../../../geo/places/places";
import { SourceError } from "../../../geo/problem";
import type { Place } from "../../../geo/types";
import { countries, readData } from "../data";

/** In milliseconds. Generous, for a busy machine: normally each takes less than a second. */
const PATIENCE = 120_000;

type Ring = [longitude: number, latitude: number][];
const square = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const circle = (positions: number): Ring => {
  const ring = Array.from({ length: positions }, (_, i): [number, number] => {
    const angle = (2 * Math.PI * i) / positions;
    return [71 + 0.3 * Math.cos(angle), 34.7 + 0.3 * Math.sin(angle)];
  });
  return [...ring, [71.3, 34.7]];
};

const properties = {
  kind: "province",
  name: "Kunar",
  country: "AF",
  source: "a survey",
  licence: "CC0",
  precision: "good",
};
const province = (coordinates: unknown, more: object = {}) => ({
  type: "Feature",
  id: "kunar",
  properties: { ...properties, ...more },
  geometry: { type: "Polygon", coordinates },
});
const collection = (...features: unknown[]) => JSON.stringify({ type: "FeatureCollection", features });
const parse = (text: string): Place[] => parsePlaces([{ file: "f", text }], countries);

/** @returns the message for a file that is refused, null for one that is accepted. Any other error is rethrown. */
function refusal(text: string): string | null {
  try {
    parse(text);
    return null;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { line, column, reason } of error.problems) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(reason).not.toMatch(/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]/u);
    }
    return error.message;
  }
}

describe("nested 10,000 deep", () => {
  const good = collection(province([square(71, 34, 0.5)]));
  it.each([
    ["arrays", "[".repeat(10_000) + "]".repeat(10_000)],
    ["arrays that stay open", "[".repeat(1_000_000)],
    ["objects", `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`],
    ["coordinates", good.replace("[[[", "[".repeat(10_000)).replace("]]]", "]".repeat(10_000))],
    ["a property of no use", good.replace('"name"', `"x":${"[".repeat(10_000)}${"]".repeat(10_000)},"name"`)],
  ])("%s", (_, text) => {
    expect(refusal(text)).toMatch(/^f:1:\d+: nested deeper than 64 arrays and objects$/u);
  });
});

describe("huge", () => {
  it.each([
    ["a file", " ".repeat(20_000_001), /^f:1:1: 20000001 characters: at most 20000000/u],
    [
      "properties",
      collection(province([square(71, 34, 0.5)], { note: "x".repeat(30_000) })),
      /properties of \d+ char/u,
    ],
    [
      "aliases that are none",
      collection(province([square(71, 34, 0.5)], { aliases: Array(300_000).fill(1) })),
      /properties of \d+ characters: at most 20000/u,
    ],
    ["a ring without numbers", collection(province([Array(300_000).fill(["a", 1])])), /^f:1:\d+: .*not "a"$/u],
    [
      "an outline like a closed fan",
      collection(province([fan(20_000)])),
      /an outline too entangled to be checked: draw it with fewer positions/u,
    ],
  ])("%s is refused in few words", { timeout: PATIENCE }, (_, text, reason) => {
    const refused = refusal(text);
    expect(refused).toMatch(reason);
    expect(refused?.length).toBeLessThan(500);
  });

  it("an outline of 100,000 positions is taken", { timeout: PATIENCE }, () => {
    expect(parse(collection(province([circle(100_000)])))).toHaveLength(1);
  });

  it("thousands of wrong features are told in fifty lines", { timeout: PATIENCE }, () => {
    const lines = refusal(collection(...Array(5000).fill({})))?.split("\n") ?? [];
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe("and 19950 more");
  });

  it("a long id is quoted in part", () => {
    const message = refusal(collection({ ...province([square(71, 34, 0.5)]), id: "K".repeat(100_000) }));
    expect(message).toMatch(/id "K{60}…" can't be an address/u);
  });
});

/** A ring whose long edges are side by side, so that the box of each overlaps all the others. */
function fan(edges: number): Ring {
  const teeth = Array.from({ length: edges }, (_, i): [number, number] => {
    const step = (0.001 * i) / edges;
    return i % 2 ? [67 + step, 33] : [64 + step, 30];
  });
  return [[64, 30], ...teeth.slice(1), [68, 29.9], [64, 29.9], [64, 30]];
}

describe("winding", () => {
  const outline = square(71, 34, 1);
  const hole = square(71.2, 34.2, 0.2);

  it("of either kind is taken, and becomes that of RFC 7946", () => {
    const right = parse(collection(province([outline, hole.toReversed()])))[0]?.geometry;
    for (const rings of [
      [outline, hole],
      [outline.toReversed(), hole],
      [outline.toReversed(), hole.toReversed()],
    ]) {
      expect(parse(collection(province(rings)))[0]?.geometry).toEqual(right);
    }
    expect(right).toEqual({ type: "Polygon", coordinates: [outline, hole.toReversed()] });
  });

  it("does not change the area", () => {
    const [place] = parse(collection(province([outline.toReversed(), hole])));
    if (place?.geometry.type !== "Polygon") throw new Error("no polygon");
    expect(areaKm2(place.geometry)).toBeCloseTo(areaKm2({ type: "Polygon", coordinates: [outline, hole] }), 6);
  });
});

describe("the antimeridian", () => {
  it("may be touched from both sides", () => {
    const feature = province(null, { country: "FJ" });
    const coordinates = [[square(179, -17, 1)], [square(-180, -17, 1)]];
    const text = collection({ ...feature, geometry: { type: "MultiPolygon", coordinates } });
    expect(refusal(text)).toBeNull();
  });

  it("is not crossed by a border either", () => {
    const line = {
      type: "LineString",
      coordinates: [
        [179.5, -17],
        [-179.5, -17],
      ],
    };
    const feature = { ...province(null, { kind: "border", country: "FJ" }), geometry: line };
    expect(refusal(collection(feature))).toMatch(/from 179\.5° to -179\.5° it crosses the antimeridian/u);
  });
});

describe("crossings", () => {
  const position = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));

  it("are found where comparing each edge with each finds one", () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 3, maxLength: 12 }), (corners) => {
        const ring = [...corners, corners[0] ?? [0, 0]];
        const edges = ring.slice(1).map((to, i) => [ring[i] ?? to, to] as const);
        const some = edges.some(([a, b], i) => edges.slice(i + 1).some(([c, d]) => cross(a, b, c, d)));
        expect(crossingOf([ring]) !== null).toBe(some);
      }),
      { numRuns: 1000 },
    );
  });

  it("are none in a ring that touches itself, nor in a star-shaped one", () => {
    const touching = [...square(0, 0, 1), ...square(0, 0, -1).slice(1)];
    expect(crossingOf([touching])).toBeNull();
    expect(crossingOf([circle(1000)])).toBeNull();
  });
});

type Corner = readonly [number, number];
const side = ([ax, ay]: Corner, [bx, by]: Corner, [cx, cy]: Corner): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
const cross = (a: Corner, b: Corner, c: Corner, d: Corner): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

describe("by chance", { timeout: PATIENCE }, () => {
  it("any JSON in place of a feature is refused", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(refusal(collection(value))).toMatch(/^f:1:\d+: /u);
      }),
    );
  });

  it("any JSON in place of coordinates is refused", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        expect(refusal(collection(province(value)))).toMatch(/^f:1:\d+: /u);
      }),
    );
  });

  it("a changed property is taken or refused", () => {
    const keys = fc.constantFrom(
      ...Object.keys(properties),
      "names",
      "aliases",
      "iso",
      "wikidata",
      "note",
      "constructor",
    );
    fc.assert(
      fc.property(keys, fc.oneof(fc.jsonValue(), fc.string({ unit: "binary" })), (key, value) => {
        refusal(collection(province([square(71, 34, 0.5)], { [key]: value })));
      }),
      { numRuns: 300 },
    );
  });

  it("our own files, with a stretch replaced, are taken or refused", () => {
    const files = ["places/durand-line.geojson", "places/venues.geojson"].map(readData);
    const bits = fc.oneof(
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        '"',
        ",",
        ":",
        "-",
        "1e999",
        "null",
        "\\ud800",
        "\\u0000",
        '"__proto__":1,',
        "\uFEFF",
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(30), bits, (file, at, length, bit) => {
        const from = at % file.length;
        refusal(file.slice(0, from) + bit + file.slice(from + length));
      }),
      { numRuns: 300 },
    );
  });

  it("never is anything written into the objects that all share", () => {
    refusal(collection(province([square(71, 34, 0.5)])).replace('"kind"', '"__proto__":{"polluted":1},"kind"'));
    refusal(`{"__proto__":{"polluted":1}}`);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
