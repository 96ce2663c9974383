/** A generated story: place files and an article as geo/ reads them, of any size and the same in every run. */
import type { Feature } from "geojson";
import type { PlaceFile } from "../../geo/places";
import type { BBox, PlaceKind } from "../../geo/types";
import { type Dice, dice } from "./dice";
import { uniqueNames } from "./names";
import { cellOf, dot, middleOf, outline, winding } from "./shapes";
import { paragraphs } from "./text";

export interface Size {
  readonly places: number;
  readonly words: number;
}

export interface GeneratedStory {
  readonly files: readonly PlaceFile[];
  readonly article: string;
}

/** Within the ground, and within the bounds of two countries: the north in AF, the south in PK. */
const BOX: BBox = [61, 24, 74.8, 37];
const SOUTH_UNTIL = 30;
/** What app/content.ts reads. One file alone may not hold the largest story. */
const FILES = ["durand-line.geojson", "provinces.geojson", "venues.geojson"];
const SEED = 1;

/** Of a thousand places one is a line, of eleven one a city; the rest are areas. */
function kindOf(number: number): PlaceKind {
  if (number % 1000 === 0) return "border";
  return number % 11 === 5 ? "city" : "province";
}

function feature(name: string, number: number, all: number, dice: Dice): Feature {
  const cell = cellOf(number, all, BOX);
  const kind = kindOf(number);
  const country = middleOf(cell)[1] > SOUTH_UNTIL ? "AF" : "PK";
  const geometry = {
    border: () => winding(BOX, dice.share(), dice),
    province: () => outline(cell, dice),
    city: () => dot(cell),
  }[kind]();
  return {
    type: "Feature",
    id: name.toLowerCase().replaceAll(" ", "-"),
    properties: {
      kind,
      name,
      country: kind === "border" ? ["AF", "PK"] : country,
      source: "Generated",
      licence: "public domain",
      precision: "none",
    },
    geometry,
  };
}

export function generate({ places, words }: Size): GeneratedStory {
  const chance = dice(SEED);
  const names = uniqueNames(places, chance);
  const features = names.map((name, i) => feature(name, i, places, chance));
  const files = FILES.map((file, i) => {
    const share = features.slice((places * i) / FILES.length, (places * (i + 1)) / FILES.length);
    return { file, text: JSON.stringify({ type: "FeatureCollection", features: share }) };
  });
  const head = `---\ntitle: A generated story of ${places.toLocaleString("en")} places\nlanguage: en\ndate: 2025-01-01\n---\n`;
  return { files, article: [head, ...paragraphs(names, words, chance)].join("\n\n") };
}
