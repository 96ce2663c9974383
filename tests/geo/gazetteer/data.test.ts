/** The gazetteer's data: its size, its form, its sources. */
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { decodeGazetteer } from "../../../geo/gazetteer/decode";
import { nameKey } from "../../../geo/gazetteer/name-key";
import { shardFile, shardName } from "../../../geo/gazetteer/shards";
import { readShards } from "../../../scripts/build/gazetteer";
import { gazetteer } from "./gazetteer";

const first = (name: string) => gazetteer.named(nameKey(name))[0]?.place;

describe("the core", { timeout: 60_000 }, () => {
  it("is at most 750 kB on its way", () => {
    expect(brotliCompressSync(readFileSync("geo/data/gazetteer/core.json")).length).toBeLessThan(750_000);
  });

  // Positions and ids from geonames.org.
  it.each([
    ["Doha", 290030, 51.53, 25.29],
    ["Istanbul", 745044, 28.95, 41.01],
    ["Kabul", 1138958, 69.17, 34.53],
    ["Reykjavík", 3413829, -21.9, 64.14],
    ["Wellington", 2179537, 174.78, -41.29],
  ])("knows %s", (name, geonames, longitude, latitude) => {
    const place = gazetteer.named(nameKey(name)).find(({ place }) => place.geonames === geonames)?.place;
    expect(place?.longitude).toBeCloseTo(longitude, 1);
    expect(place?.latitude).toBeCloseTo(latitude, 1);
  });

  it("says of each row where it is from", () => {
    for (let row = 0; row < gazetteer.size; row++) {
      const { source, geonames, name, longitude, latitude } = gazetteer.placeAt(row);
      expect(source).toMatch(/^(?:geonames(?::[A-Z]{2}\.[^.]+\.[^.]+)?|cldr|list)$/u);
      if (source === "geonames" && gazetteer.placeAt(row).kind === "city") expect(geonames).toBeGreaterThan(0);
      expect(name).not.toBe("");
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
    }
  });

  it("knows a name in each spelling by one key", () => {
    expect(nameKey("Reykjavík")).toBe("reykjavik");
    expect(nameKey("St. Pölten")).toBe("st polten");
    expect(nameKey("İSTANBUL")).toBe("istanbul");
    expect(nameKey("Xi’an")).toBe("xian");
    expect(nameKey("U.S.")).toBe("u s");
    expect(first("Qatar")?.kind).toBe("country");
  });
});

describe("the shards", { timeout: 60_000 }, () => {
  const shards = readShards();

  it("are at most 30 kB each on their way", () => {
    const largest = shards.toSorted((a, b) => b.length - a.length).slice(0, 8);
    expect(Math.max(...largest.map((shard) => brotliCompressSync(shard).length))).toBeLessThan(30_000);
  });

  it.each([
    ["Yoxford", "GB"],
    ["Qal‘ah-ye Kuhnah", "AF"],
    ["San Felipe del Progreso", "MX"],
  ])("have %s where its name says", (name, country) => {
    const shard = shards[Array.from(shards, (_, number) => shardName(number)).indexOf(shardFile(name))] ?? "";
    const countries = decodeGazetteer(JSON.parse(shard))
      .named(nameKey(name))
      .map(({ place }) => place.country);
    expect(countries).toContain(country);
  });
});
