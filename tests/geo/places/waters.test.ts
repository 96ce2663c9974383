/** The shapes of rivers and lakes. */
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type { LineString, MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { worldPlaces } from "../../../app/_site/shapes";
import { parseArticle } from "../../../geo/article/article";
import { linkArticle, requirePassages } from "../../../geo/mentions/passages";
import { areaKm2, boundsOf, distanceKm, lengthKm, shortestWay } from "../../../geo/places/measure";
import { parsePlaces } from "../../../geo/places/places";
import { storyPlaces } from "../../../geo/places/story-places";
import type { CountryEntry, WaterEntry, WaterFeature } from "../../../geo/places/world-shapes";
import type { Position } from "../../../geo/types";
import { countries } from "../data";

const FOLDER = "geo/data/shapes/waters";
const read = (file: string) => readFileSync(`${FOLDER}/${file}`, "utf8");
const index = JSON.parse(read("index.json")) as WaterEntry[];
const water = (id: string) => JSON.parse(read(`${id}.json`)) as WaterFeature;
const line = (id: string) => water(id).geometry as LineString;

describe("the shapes of rivers and lakes", { timeout: 60_000 }, () => {
  it("are listed, each under an id that no country or region has", () => {
    const ids = index.map(({ id }) => id);
    expect(
      readdirSync(FOLDER)
        .filter((file) => file !== "index.json")
        .sort(),
    ).toEqual(ids.map((id) => `${id}.json`).sort());
    const areas = JSON.parse(readFileSync("geo/data/shapes/index.json", "utf8")) as CountryEntry[];
    const all = [...ids, ...areas.flatMap(({ id, regions }) => [id, ...regions.map((region) => region.id)])];
    expect(new Set(all).size).toBe(all.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });

  it("are places as any story's file may have them, within their country", () => {
    const features = index.map(({ id }) => water(id));
    // Two rivers may share a name, but not in one file.
    for (const feature of features) {
      const text = JSON.stringify({ type: "FeatureCollection", features: [feature] });
      expect(parsePlaces([{ file: `${feature.id}.json`, text }], countries)).toHaveLength(1);
    }
  });

  it("are as the list says", () => {
    for (const { id, kind, name, bounds } of index) {
      const { id: own, properties, geometry } = water(id);
      expect({ id: own, kind: properties.kind, name: properties.name }).toEqual({ id, kind, name });
      expect(boundsOf(geometry)).toEqual(bounds);
      expect(geometry.type === "LineString").toBe(kind === "river" || kind === "canal");
      for (const text of [properties.source, properties.licence, properties.precision]) expect(text).toMatch(/\p{L}/u);
    }
  });

  it("are at most 10 kB each on their way", () => {
    for (const { id } of index) expect(brotliCompressSync(read(`${id}.json`)).length, id).toBeLessThan(10_000);
  });
});

/**
 * Surfaces in km². The five Great Lakes: US EPA and Environment Canada, The Great Lakes: An Environmental Atlas. Vänern and
 * Vättern: SMHI, the Swedish institute of hydrology. Geneva: CIPEL, its commission of protection. The other ones:
 * Encyclopædia Britannica.
 */
const LAKES: [id: string, km2: number][] = [
  ["lake-superior", 82_100],
  ["lake-michigan", 57_800],
  ["lake-huron", 59_600],
  ["lake-erie", 25_700],
  ["lake-ontario", 18_960],
  ["great-lakes", 244_160],
  ["lake-victoria", 69_484],
  ["lake-tanganyika", 32_900],
  ["lake-malawi", 29_604],
  ["lake-baikal", 31_500],
  ["lake-ladoga", 17_600],
  ["lake-onega", 9_720],
  ["lake-titicaca", 8_300],
  ["lake-nicaragua", 8_157],
  ["issyk-kul", 6_280],
  ["lake-vanern", 5_650],
  ["lake-vattern", 1_890],
  ["lake-geneva", 580],
  ["caspian-sea", 386_400],
];

describe("lakes within 8 % of published ones", () => {
  it.each(LAKES)("%s: %i km²", (id, published) => {
    expect(Math.abs(areaKm2(water(id).geometry as Polygon | MultiPolygon) / published - 1)).toBeLessThan(0.08);
  });
});

/** Positions of cities on the banks, from geonames.org. */
const CITIES: [river: string, city: string, position: Position][] = [
  ["danube", "Ulm", [9.99, 48.4]],
  ["danube", "Vienna", [16.37, 48.21]],
  ["danube", "Budapest", [19.04, 47.5]],
  ["danube", "Belgrade", [20.47, 44.8]],
  ["danube", "Galați", [28.05, 45.44]],
  ["nile", "Juba", [31.58, 4.85]],
  ["nile", "Khartoum", [32.53, 15.55]],
  ["nile", "Aswan", [32.91, 24.09]],
  ["nile", "Cairo", [31.25, 30.06]],
  ["blue-nile", "Khartoum", [32.53, 15.55]],
  ["indus", "Attock", [72.36, 33.77]],
  ["indus", "Sukkur", [68.86, 27.7]],
  ["indus", "Hyderabad", [68.37, 25.4]],
  ["amu-darya", "Termez", [67.28, 37.22]],
  ["amu-darya", "Türkmenabat", [63.58, 39.07]],
  ["syr-darya", "Kyzylorda", [65.51, 44.85]],
  ["helmand-river", "Lashkar Gah", [64.36, 31.59]],
  ["ganges", "Varanasi", [83.01, 25.32]],
  ["brahmaputra", "Guwahati", [91.75, 26.18]],
  ["mekong", "Vientiane", [102.6, 17.97]],
  ["mekong", "Phnom Penh", [104.92, 11.56]],
  ["yangtze", "Chongqing", [106.55, 29.56]],
  ["yangtze", "Wuhan", [114.27, 30.58]],
  ["yellow-river", "Lanzhou", [103.84, 36.06]],
  ["tigris", "Mosul", [43.13, 36.34]],
  ["tigris", "Baghdad", [44.4, 33.34]],
  ["euphrates", "Raqqa", [39.01, 35.95]],
  ["rhine", "Basel", [7.57, 47.56]],
  ["rhine", "Cologne", [6.95, 50.93]],
  ["rhine", "Nijmegen", [5.85, 51.84]],
  ["drava", "Maribor", [15.65, 46.55]],
  ["drava", "Osijek", [18.69, 45.55]],
  ["garonne", "Toulouse", [1.44, 43.6]],
  ["dnieper", "Kyiv", [30.52, 50.45]],
  ["volga", "Volgograd", [44.5, 48.72]],
  ["ob", "Novosibirsk", [82.93, 55.04]],
  ["congo-river", "Kisangani", [25.19, 0.52]],
  ["congo-river", "Kinshasa", [15.31, -4.33]],
  ["niger-river", "Bamako", [-8, 12.65]],
  ["niger-river", "Niamey", [2.11, 13.51]],
  ["zambezi", "Livingstone", [25.85, -17.85]],
  ["amazon-river", "Manaus", [-60.03, -3.1]],
  ["parana-river", "Rosario", [-60.64, -32.95]],
  ["paraguay-river", "Asunción", [-57.65, -25.29]],
  ["mississippi-river", "New Orleans", [-90.08, 29.95]],
  ["mississippi-river", "Minneapolis", [-93.26, 44.98]],
  ["colorado-river", "Yuma", [-114.62, 32.73]],
  ["rio-grande", "El Paso", [-106.49, 31.76]],
  ["chao-phraya", "Bangkok", [100.5, 13.75]],
];

describe("rivers pass within 15 km of", () => {
  it.each(CITIES)("%s: %s", (river, _, position) => {
    expect(shortestWay(position, line(river)).km).toBeLessThan(15);
  });
});

/** Kilometres: Encyclopædia Britannica. The lines cut short what winds, and some lack a delta or an upper course. */
const LENGTHS: [id: string, km: number][] = [
  ["danube", 2_850],
  ["mekong", 4_350],
  ["volga", 3_530],
  ["rhine", 1_230],
  ["zambezi", 3_540],
  ["missouri-river", 3_726],
  ["murray-river", 2_508],
  ["yangtze", 6_300],
];

describe("rivers are a little shorter than published", () => {
  it.each(LENGTHS)("%s: %i km", (id, published) => {
    const share = lengthKm(line(id)) / published;
    expect(share).toBeGreaterThan(0.55);
    expect(share).toBeLessThan(1.05);
  });
});

describe("rivers of one name", () => {
  it("are kept apart, on their own continents", () => {
    const named = (name: string) => index.filter((one) => one.name === name).map(({ id }) => id);
    expect(named("Colorado River")).toEqual(["colorado-river", "colorado-river-argentina"]);
    expect(named("Rio Negro")).toEqual(["rio-negro", "rio-negro-argentina"]);
    for (const [, latitude = 0] of line("colorado-river").coordinates) expect(latitude).toBeGreaterThan(30);
    for (const [, latitude = 0] of line("colorado-river-argentina").coordinates) expect(latitude).toBeLessThan(-30);
  });

  it("are nowhere joined across more than 100 km", () => {
    for (const { id, kind } of index) {
      if (kind !== "river") continue;
      const positions = line(id).coordinates as unknown as Position[];
      const steps = positions.slice(1).map((position, i) => distanceKm(positions[i] ?? position, position));
      expect(Math.max(...steps), id).toBeLessThan(100);
    }
  });
});

describe("a story that names a river, a lake and a country", () => {
  const article = (places: string) =>
    parseArticle(
      "article.md",
      `---\ntitle: T\nlanguage: en\ndate: 2025-01-01\nplaces: ${places}\n---\n\nFrom Austria the River Danube flows east. Lake Victoria is far away.\n`,
    );

  it("has them as places, found by their names", () => {
    const parsed = article("[austria, danube, lake-victoria]");
    const places = storyPlaces(parsed, [], worldPlaces(parsed.places ?? []), "article.md");
    expect(places.map(({ id, kind, shape }) => [id, kind, shape])).toEqual([
      ["austria", "country", "area"],
      ["danube", "river", "line"],
      ["lake-victoria", "lake", "area"],
    ]);
    const linked = linkArticle(parsed, places, "article.md");
    expect(() => requirePassages(linked, places, "article.md")).not.toThrow();
    const [{ text, mentions } = { text: "", mentions: [] }] = linked.paragraphs;
    expect(mentions.map(({ place, start, end }) => [place, text.slice(start, end)])).toEqual([
      ["austria", "Austria"],
      ["danube", "River Danube"],
      ["lake-victoria", "Lake Victoria"],
    ]);
  });

  it("can name a river's country, which is known where there is one only", () => {
    const [loire, danube] = worldPlaces([{ id: "loire" }, { id: "danube" }]).toSorted((a, b) => (a.id < b.id ? 1 : -1));
    expect(loire?.countries).toEqual(["FR"]);
    expect(danube?.countries).toEqual([]);
  });
});
