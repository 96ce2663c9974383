/** A generated story: place files and an article as geo/ reads them, of any size and the same in every run. */
import type { Feature } from "geojson";
import type { PlaceFile } from "../../geo/places/places";
import type { BBox, Shape } from "../../geo/types";
import { type Dice, dice } from "./dice";
import { uniqueNames } from "./names";
import { cellOf, dot, outline, winding } from "./shapes";
import { paragraphs } from "./text";

export interface Size {
  readonly places: number;
  readonly words: number;
}

export interface GeneratedStory {
  readonly places: PlaceFile;
  readonly article: string;
}

/** The countries of the generated places, and a box within their bounds and within the ground. */
const COUNTRIES = ["AF", "PK"];
const BOX: BBox = [61, 24, 74.8, 37];
const SEED = 1;

/** One place in a thousand is a line, one in eleven a city; the rest are areas. */
function shapeOf(number: number): Shape {
  if (number % 1000 === 0) return "line";
  return number % 11 === 5 ? "point" : "area";
}

function feature(name: string, number: number, all: number, dice: Dice): Feature {
  const cell = cellOf(number, all, BOX);
  const shape = shapeOf(number);
  const geometry = {
    line: () => winding(BOX, dice.share(), dice),
    area: () => outline(cell, dice),
    point: () => dot(cell),
  }[shape]();
  return {
    type: "Feature",
    id: name.toLowerCase().replaceAll(" ", "-"),
    properties: {
      kind: { line: "border", area: "province", point: "city" }[shape],
      name,
      country: COUNTRIES,
      source: "Generated",
      licence: "public domain",
      precision: "none",
    },
    geometry,
  };
}

/** @param seed a different seed gives a different story */
export function generate({ places, words }: Size, seed = SEED): GeneratedStory {
  const chance = dice(seed);
  const names = uniqueNames(places, chance);
  const features = names.map((name, i) => feature(name, i, places, chance));
  const text = JSON.stringify({ type: "FeatureCollection", features });
  const head = `---\ntitle: A generated story of ${places.toLocaleString("en")} places\nlanguage: en\ndate: 2025-01-01\n---\n`;
  return {
    places: { file: "places.geojson", text },
    article: [head, ...paragraphs(names, words, chance)].join("\n\n"),
  };
}
