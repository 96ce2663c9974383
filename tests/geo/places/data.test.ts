import { execFileSync } from "node:child_process";
import type { LineString, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import {
  areaKm2,
  contains,
  greatCircleLine,
  labelPoint,
  lengthKm,
  sharedKm,
  shortestWay,
} from "../../../geo/places/measure";
import type { Position } from "../../../geo/types";
import { groundNames, place, places } from "../data";

const line = place("durand-line").geometry as LineString;
const polygon = (id: string) => place(id).geometry as Polygon;

describe("the places", () => {
  it("are the line, the five provinces and the two venues", () => {
    expect(places.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      "line durand-line",
      "province kunar",
      "province nangarhar",
      "province paktika",
      "province khost",
      "province helmand",
      "city doha",
      "city istanbul",
    ]);
  });

  it("carry their ISO 3166-2 codes and Wikidata ids, those of Paktika and Paktia not swapped", () => {
    const codes = places.map(({ id, iso, wikidata }) => [id, iso, wikidata]);
    expect(codes).toEqual([
      ["durand-line", null, null],
      ["kunar", "AF-KNR", "Q188147"],
      ["nangarhar", "AF-NAN", "Q178471"],
      ["paktika", "AF-PKA", "Q185575"],
      ["khost", "AF-KHO", "Q185752"],
      ["helmand", "AF-HEL", "Q173821"],
      ["doha", "QA-DA", "Q3861"],
      ["istanbul", "TR-34", "Q406"],
    ]);
  });

  it.each(places)("$id has names in Dari and Urdu, a source, a licence and a precision", (p) => {
    for (const language of ["fa", "ur"]) expect(p.names[language], language).toMatch(/^[\p{Script=Arabic} ]+$/u);
    for (const text of [p.source, p.licence, p.precision]) expect(text).not.toBe("");
  });

  it("are called Helmand, not Hilmand", () => {
    expect(place("helmand").name).toBe("Helmand");
    expect(place("helmand").aliases).toContain("Hilmand");
  });

  it("do not take the spellings of Paktia for Paktika", () => {
    expect(place("paktika").aliases.join()).not.toMatch(/Pakti?ya/u);
  });

  it("say who disputes the line", () => {
    expect(place("durand-line").disputed).toMatch(/Afghanistan does not recognise it/u);
  });
});

describe("the ground", () => {
  // Provinces of Afghanistan and Pakistan and the area around them.
  const names = groundNames
    .filter(({ kind, position: [lon, lat] }) => kind === "province" && lon > 60 && lon < 76 && lat > 24 && lat < 38.5)
    .map(({ name }) => name);

  it("calls Daykundi and Panjshir by their own names", () => {
    expect(names).toContain("Daykundi");
    expect(names).toContain("Panjshir");
    expect(names.filter((name) => name === "Parwan")).toHaveLength(1);
    expect(names.filter((name) => /Uru?ozgan/u.test(name) || name === "Urozgan")).toHaveLength(1);
  });

  it("has one Khyber Pakhtunkhwa, with the former tribal areas in it (since 2018)", () => {
    expect(names.filter((name) => name === "Khyber Pakhtunkhwa")).toHaveLength(1);
    expect(names.join()).not.toMatch(/Tribal/u);
  });

  it("names provinces, the story's own once", () => {
    for (const name of ["Kunar", "Nangarhar", "Paktika", "Khost", "Helmand", "Paktia", "Kandahar", "Sindh"]) {
      expect(names.filter((one) => one === name)).toHaveLength(1);
    }
  });
});

describe("areas", () => {
  // Published areas: Central Statistics Organization of Afghanistan, as in the Encyclopaedia and Wikipedia articles.
  // 8 %: Natural Earth's outlines are generalised and run inside the surveyed ones.
  it.each([
    ["kunar", 4942],
    ["nangarhar", 7727],
    ["paktika", 19482],
    ["khost", 4152],
    ["helmand", 58584],
  ])("%s is within 8 %% of the published %i km²", (id, published) => {
    expect(Math.abs(areaKm2(polygon(id)) / published - 1)).toBeLessThan(0.08);
  });
});

describe("provincial capitals (GeoNames) lie inside their provinces", () => {
  const capitals: [string, string, Position][] = [
    ["Asadabad", "kunar", [71.14697, 34.87311]],
    ["Jalalabad", "nangarhar", [70.45153, 34.42647]],
    ["Sharana", "paktika", [68.73045, 33.17568]],
    ["Khost", "khost", [69.92041, 33.33951]],
    ["Lashkar Gah", "helmand", [64.37161, 31.59382]],
  ];
  it.each(capitals)("%s in %s and nowhere else", (_, id, position) => {
    const around = ["kunar", "nangarhar", "paktika", "khost", "helmand"].filter((p) => contains(polygon(p), position));
    expect(around).toEqual([id]);
  });
});

describe("the line", () => {
  it("runs from the Iranian to the Chinese end, in one piece of 585 vertices", () => {
    expect(line.coordinates).toHaveLength(585);
    expect(line.coordinates[0]).toEqual([60.84438, 29.85818]);
    expect(line.coordinates.at(-1)).toEqual([74.54235, 37.02167]);
  });

  it("is 2,245 km long in this generalisation (mapshaper's figure; ±0.5 % for another Earth radius)", () => {
    expect(Math.abs(lengthKm(line) / 2245 - 1)).toBeLessThan(0.005);
  });

  // Measured with mapshaper on the same source; a kilometre is allowed for rounding and a different Earth radius.
  it.each([
    ["helmand", 193],
    ["paktika", 313],
    ["khost", 157],
    ["nangarhar", 180],
    ["kunar", 141],
  ])("runs along %s for %i km", (id, km) => {
    expect(Math.abs(sharedKm(line, polygon(id)) - km)).toBeLessThanOrEqual(1);
  });
});

describe("label points", () => {
  it.each(places.filter(({ kind }) => kind === "province"))("$id's lies inside it", ({ id }) => {
    expect(contains(polygon(id), labelPoint(polygon(id)))).toBe(true);
  });

  it("lies on the surface where the centre of mass does not", () => {
    const horseshoe: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [9, 0],
          [9, 9],
          [8, 9],
          [8, 1],
          [1, 1],
          [1, 9],
          [0, 9],
          [0, 0],
        ],
      ],
    };
    expect(contains(horseshoe, labelPoint(horseshoe))).toBe(true);
  });
});

describe("the patches of the build", () => {
  it("put every known error of the source right and leave the rest alone", async () => {
    const script = `
      import { patched } from "./geo/build/patches.mjs";
      const of = (adm1_code) => patched({ properties: { adm1_code, iso_3166_2: "?", name: "?" } }).properties;
      const codes = ["AFG-1759", "AFG-3413", "AFG-1753", "AFG-1769", "PAK-1112", "AFG-1762"];
      console.log(JSON.stringify(codes.map((code) => [of(code).iso_3166_2, of(code).name])));
    `;
    const printed = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    expect(JSON.parse(printed)).toEqual([
      ["AF-PKA", "?"],
      ["AF-PIA", "Paktia"],
      ["AF-DAY", "Daykundi"],
      ["AF-PAN", "Panjshir"],
      ["PK-KP", "Khyber Pakhtunkhwa"],
      ["?", "?"],
    ]);
  });
});

describe("the way from the venues to the line", () => {
  // The haversine formula for every vertex, on the same sphere: the nearest is the Iranian end for both.
  const km = ([x1, y1]: Position, [x2, y2]: Position): number => {
    const rad = Math.PI / 180;
    const h =
      Math.sin(((y2 - y1) * rad) / 2) ** 2 +
      Math.cos(y1 * rad) * Math.cos(y2 * rad) * Math.sin(((x2 - x1) * rad) / 2) ** 2;
    return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
  };

  it.each([
    ["doha", 1049],
    ["istanbul", 3122],
  ])("%s is %i km from it", (id, expected) => {
    const geometry = place(id).geometry;
    if (geometry.type !== "Point") throw new Error("not a point");
    const from = geometry.coordinates as unknown as Position;
    const nearest = Math.min(...line.coordinates.map((to) => km(from, to as unknown as Position)));
    expect(shortestWay(from, line).km).toBeCloseTo(nearest, 1);
    expect(Math.round(nearest)).toBe(expected);
  });

  it("is a great circle: its middle lies north of the straight line on the map", () => {
    const way = greatCircleLine([28.94966, 41.01384], [60.84438, 29.85818], 3);
    const middle = way.coordinates[1] as unknown as Position;
    expect(middle[1]).toBeGreaterThan((41.01384 + 29.85818) / 2);
    expect(km([28.94966, 41.01384], middle)).toBeCloseTo(km(middle, [60.84438, 29.85818]), 0);
  });
});
