/** The outlines of all countries and of their first-level areas. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { areaKm2, contains } from "../../../geo/places/measure";
import { whereIs } from "../../../geo/places/region-at";
import {
  type CountryEntry,
  type CountryFile,
  countriesAround,
  countryAlone,
  shapesOf,
} from "../../../geo/places/world-shapes";
import type { Position } from "../../../geo/types";

const index = JSON.parse(readFileSync("geo/data/shapes/index.json", "utf8")) as CountryEntry[];
const country = (code: string) =>
  shapesOf(JSON.parse(readFileSync(`geo/data/shapes/${code}.json`, "utf8")) as CountryFile);

/** The area of a country, or of a first-level area by its ISO code. */
function km2(code: string): number {
  const [letters = ""] = code.split("-");
  const { country: whole, regions } = country(letters);
  const found = code === letters ? whole : regions.find(({ properties }) => properties.iso === code);
  if (!found) throw new Error(`no ${code}`);
  return areaKm2(found.geometry);
}

/**
 * Total areas in km²: United Nations Statistics Division, Demographic Yearbook, table 3 ('Population by sex, rate of population
 * increase, surface area and density').
 */
const COUNTRIES: [code: string, km2: number][] = [
  ["AF", 652_864],
  ["IN", 3_287_263],
  ["IR", 1_630_848],
  ["JP", 377_930],
  ["TH", 513_140],
  ["TR", 783_562],
  ["VN", 331_317],
  ["MN", 1_564_116],
  ["DZ", 2_381_741],
  ["EG", 1_002_000],
  ["ET", 1_104_300],
  ["KE", 591_958],
  ["NG", 923_768],
  ["ZA", 1_221_037],
  ["ML", 1_240_192],
  ["TD", 1_284_000],
  ["DE", 357_581],
  ["ES", 505_944],
  ["GB", 242_495],
  ["IT", 302_068],
  ["PL", 312_679],
  ["SE", 447_430],
  ["UA", 603_500],
  ["AR", 2_780_400],
  ["BR", 8_515_767],
  ["CO", 1_141_748],
  ["PE", 1_285_216],
  ["MX", 1_964_375],
  ["AU", 7_692_024],
  ["NZ", 268_107],
];

/**
 * Total areas in km² as their own offices of statistics publish them (US Census Bureau, State Area Measurements; Statistics
 * Canada; Geoscience Australia; ONS; Destatis; INE; Istat; INSEE; IBGE; INEGI; Census of India; Stats SA; and so on).
 */
const AREAS: [code: string, km2: number][] = [
  ["US-TX", 695_662],
  ["US-CA", 423_967],
  ["US-CO", 269_601],
  ["US-AZ", 295_234],
  ["CA-AB", 661_848],
  ["CA-SK", 651_036],
  ["MX-CHH", 247_460],
  ["MX-SON", 179_355],
  ["BR-BA", 564_733],
  ["BR-SP", 248_209],
  ["AR-B", 307_571],
  ["AU-NSW", 801_150],
  ["AU-WA", 2_527_013],
  ["AU-TAS", 68_401],
  ["GB-ENG", 130_310],
  ["GB-SCT", 78_803],
  ["GB-WLS", 20_779],
  ["DE-BY", 70_550],
  ["DE-NI", 47_614],
  ["PL-MZ", 35_558],
  ["IN-RJ", 342_239],
  ["IN-KL", 38_863],
  ["IN-GJ", 196_024],
  ["CN-YN", 394_000],
  ["PK-PB", 205_344],
  ["AF-HEL", 58_584],
  ["ZA-NC", 372_889],
  ["ZA-FS", 129_825],
  ["NG-BO", 70_898],
  ["NG-NI", 76_363],
];

describe("areas within 8 % of published ones", { timeout: 30_000 }, () => {
  it.each([...COUNTRIES, ...AREAS])("%s: %i km²", (code, published) => {
    expect(Math.abs(km2(code) / published - 1)).toBeLessThan(0.08);
  });
});

it("are of every country and its first-level areas, each under an id of its own", () => {
  expect(index.length).toBeGreaterThan(240);
  const ids = index.flatMap(({ id, regions }) => [id, ...regions.map((region) => region.id)]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
});

it("are found by the first-level areas of GeoNames, nine of ten", () => {
  const regions = index.flatMap((entry) => entry.regions);
  expect(regions.filter(({ geonames }) => geonames !== null).length / regions.length).toBeGreaterThan(0.9);
  for (const { geonames } of regions) if (geonames !== null) expect(geonames).toMatch(/^[A-Z]{2}\.\w+$/u);
});

it("say their kind, source, licence and precision", () => {
  for (const code of ["AF", "GB", "FJ", "UA"]) {
    const { country: whole, regions } = country(code);
    for (const { properties } of [whole, ...regions]) {
      const { kind, name, source, licence, precision } = properties;
      for (const text of [kind, name, source, licence, precision]) expect(text).toMatch(/\p{L}/u);
    }
  }
});

describe("what the source has as districts", () => {
  it("is four nations in Great Britain and Northern Ireland", () => {
    expect(country("GB").regions.map(({ properties: { name, iso, geonames } }) => [name, iso, geonames])).toEqual([
      ["England", "GB-ENG", "GB.ENG"],
      ["Northern Ireland", "GB-NIR", "GB.NIR"],
      ["Scotland", "GB-SCT", "GB.SCT"],
      ["Wales", "GB-WLS", "GB.WLS"],
    ]);
  });

  it.each([
    ["FR", 18],
    ["IT", 20],
    ["ES", 19],
    ["BE", 3],
    ["PH", 17],
  ])("is put together to regions in %s", (code, count) => {
    expect(country(code).regions).toHaveLength(count);
  });
});

describe("errors of the source that are put right", () => {
  const region = (code: string, iso: string) => country(code).regions.find(({ properties }) => properties.iso === iso);

  it("Paktika and Paktia bear their own codes", () => {
    expect(region("AF", "AF-PKA")?.properties.name).toBe("Paktika");
    expect(region("AF", "AF-PIA")?.properties.name).toBe("Paktia");
    expect(contains(region("AF", "AF-PKA")?.geometry as never, [68.73, 33.18])).toBe(true);
  });

  it("Daykundi and Panjshir are called so, and bear no one else's Wikidata id", () => {
    expect(region("AF", "AF-DAY")?.properties).toMatchObject({ name: "Daykundi", wikidata: null });
    expect(region("AF", "AF-PAN")?.properties).toMatchObject({ name: "Panjshir", wikidata: null });
  });

  it("the former tribal areas are part of Khyber Pakhtunkhwa", () => {
    const { regions } = country("PK");
    expect(regions.map(({ properties }) => properties.name).join()).not.toMatch(/Tribal/u);
    expect(contains(region("PK", "PK-KP")?.geometry as never, [70.1, 33.0])).toBe(true);
  });

  it("Helmand is called so in English", () => {
    expect(region("AF", "AF-HEL")?.properties.name).toBe("Helmand");
  });
});

describe("disputed areas say whose view is drawn", () => {
  it.each([
    ["UA", "UA-43", /resolution 68\/262/u],
    ["IN", "IN-JK", /Line of Control/u],
    ["PK", "PK-GB", /Line of Control/u],
    ["GE", "GE-AB", /Georgia/u],
  ])("%s %s", (code, iso, words) => {
    expect(country(code).regions.find(({ properties }) => properties.iso === iso)?.properties.disputed).toMatch(words);
  });

  it.each(["XK", "EH", "PS", "TW", "XN", "XS"])("%s", (code) => {
    expect(country(code).country.properties.disputed).toMatch(/[Dd]rawn/u);
  });
});

describe("know where a position is", { timeout: 30_000 }, () => {
  const at = (position: Position) => {
    const around = countriesAround(position, index).map(({ code, name }) => ({
      country: name,
      regions: country(code).regions,
    }));
    return whereIs(position, around, []).region;
  };

  it.each<[Position, string]>([
    [[69.17233, 34.52813], "Kabul, Afghanistan"],
    [[71.14697, 34.87311], "Kunar, Afghanistan"],
    [[68.73045, 33.17568], "Paktika, Afghanistan"],
    [[71.57849, 34.008], "Khyber Pakhtunkhwa, Pakistan"],
    [[73.47082, 34.37002], "Azad Kashmir, Pakistan"],
    [[-3.18827, 55.95325], "Scotland, United Kingdom"],
    [[34.1, 44.95], "Autonomous Republic of Crimea, Ukraine"],
    [[178.44, -18.1], "Central, Fiji"],
  ])("%j: %s", (position, region) => {
    expect(at(position)).toBe(region);
  });

  it("is none in the middle of the Arabian Sea", () => {
    expect(at([63.5, 20])).toBeNull();
  });
});

describe("a country alone", () => {
  it.each(index.map(({ code }) => code))("%s has the same outline, in a file without its areas", (code) => {
    const file = JSON.parse(readFileSync(`geo/data/shapes/${code}.json`, "utf8")) as CountryFile;
    const alone = countryAlone(file);
    expect(shapesOf(alone)).toEqual({ country: shapesOf(file).country, regions: [] });
    expect(alone.arcs.length).toBeLessThanOrEqual(file.arcs.length);
  });

  it("is a third of Turkey's file", () => {
    const file = JSON.parse(readFileSync("geo/data/shapes/TR.json", "utf8")) as CountryFile;
    expect(JSON.stringify(countryAlone(file)).length).toBeLessThan(JSON.stringify(file).length / 2.5);
  });
});
