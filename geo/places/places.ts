/** GeoJSON → Place[], checked. Anything wrong is reported with file, line, feature and reason. */
import type { Position } from "geojson";
import { findNodeAtLocation, getNodeValue, type Node } from "jsonc-parser";
import { z } from "zod";
import { BESIDE_PLACES, isId } from "../addresses";
import { namesOf } from "../mentions/mentions";
import { TO_VOICE } from "../mentions/targets";
import { fold } from "../mentions/words";
import { type Problem, quoted, SourceError } from "../problem";
import { isLikeTime } from "../times/time";
import type { BBox, Place, Shape } from "../types";
import { coordinates } from "./coordinates";
import { geometryProblem } from "./geometry";
import { type Json, parseJson } from "./json";
import { wound } from "./measure";

/** A file by its name, and its text. */
export interface PlaceFile {
  readonly file: string;
  readonly text: string;
}

/** [west, south, east, north] by ISO 3166-1 alpha-2: a place must be within the bounds of its countries. */
export type CountryBounds = Readonly<Record<string, BBox>>;

const idAdvice = 'give it one in lower-case letters, digits and hyphens, such as "old-town"';
/** One to four words, since the page puts them into a sentence. */
const KIND = /^\p{L}[\p{L}\p{M}’'-]*(?: [\p{L}\p{M}’'-]+){0,3}$/u;
const LONGEST_KIND = 40;
const text = z.string().trim().min(1);
/** A name needs a letter or a digit, or it couldn't be found in text. */
const name = text.regex(/[\p{L}\p{N}]/u, {
  error: (issue) => `"${quoted(issue.input)}" can't be found in a text: a name needs a letter`,
});

/** UTF-16 units, as written: several times what a place with names in thirty languages takes. */
const LONGEST_PROPERTIES = 20_000;

const geometrySchema = z.discriminatedUnion(
  "type",
  [
    z.object({ type: z.literal("Point"), coordinates: coordinates<Position>(0) }),
    z.object({ type: z.literal("LineString"), coordinates: coordinates<Position[]>(1) }),
    z.object({ type: z.literal("Polygon"), coordinates: coordinates<Position[][]>(2) }),
    z.object({ type: z.literal("MultiPolygon"), coordinates: coordinates<Position[][][]>(3) }),
  ],
  { error: "geometry must be a Point, LineString, Polygon or MultiPolygon with coordinates" },
);

const SHAPE_OF = {
  Point: "point",
  LineString: "line",
  Polygon: "area",
  MultiPolygon: "area",
} as const satisfies Record<string, Shape>;

const feature = z.object({
  type: z.literal("Feature", { error: 'type must be "Feature"' }),
  id: z
    .string({ error: `id is missing: ${idAdvice}` })
    .refine(isId, { error: (issue) => `id "${quoted(issue.input)}" can't be an address: ${idAdvice}` })
    .refine((id) => !BESIDE_PLACES.includes(id), {
      error: (issue) =>
        `id "${issue.input}" is the address of something else (so are ${BESIDE_PLACES.join(", ")}): ${idAdvice}`,
    })
    .refine((id) => !isLikeTime(id) && !id.startsWith(TO_VOICE), {
      error: (issue) =>
        `id "${issue.input}" would lead to a time or a voice (as do 2025-10 and ${TO_VOICE}…): ${idAdvice}`,
    }),
  properties: z.strictObject({
    kind: z
      .string({ error: "kind is missing: say in a word what it is, such as province, river or city" })
      .max(LONGEST_KIND, { error: `kind is longer than ${LONGEST_KIND} characters: a word or two are enough` })
      .regex(KIND, {
        error: (issue) => `kind "${quoted(issue.input)}" is no word: say what it is, such as province, river or city`,
      }),
    name,
    names: z.record(z.string().min(2), name).default({}),
    aliases: z.array(name).default([]),
    otherNames: z.array(name).default([]),
    country: z
      .union([text.length(2), z.array(text.length(2))], { error: 'country must be ISO 3166-1 alpha-2, such as "AF"' })
      .default([]),
    iso: text.nullable().default(null),
    wikidata: text
      .regex(/^Q\d+$/u, "wikidata must be an id such as Q188147")
      .nullable()
      .default(null),
    source: text,
    licence: text,
    precision: text.nullable().default(null),
    disputed: z
      .string({ error: "disputed must be text: say in a sentence who disputes it" })
      .trim()
      .min(1, { error: "disputed is empty: say in a sentence who disputes it" })
      .nullable()
      .default(null),
    note: text.nullable().default(null),
  }),
  geometry: geometrySchema,
});

/**
 * @param files GeoJSON FeatureCollections
 * @param countries bounds of the places' countries, by which swapped coordinates are noticed
 * @returns the places in the order of the files, their rings wound by the right-hand rule
 * @throws SourceError with every problem found: a missing, repeated or reserved id, a kind that isn't words,
 * coordinates swapped or out of range, an open ring or one that crosses itself, a step over the antimeridian, an empty
 * geometry, a name that two places share, and whatever `parseJson` refuses
 */
export function parsePlaces(files: readonly PlaceFile[], countries: CountryBounds): Place[] {
  const problems: Problem[] = [];
  const places: Place[] = [];
  const seen = new Map<string, string>();
  for (const file of files) {
    for (const read of readFile(file, countries)) {
      if ("reason" in read) problems.push(read);
      else {
        const clash = clashOf(read.place, seen);
        if (clash) problems.push({ ...read.at, reason: `feature "${read.place.id}": ${clash}` });
        else places.push(read.place);
      }
    }
  }
  if (problems.length > 0) throw new SourceError(problems);
  return places;
}

type Read = Problem | { readonly place: Place; readonly at: Omit<Problem, "reason"> };

function readFile({ file, text: source }: PlaceFile, countries: CountryBounds): Read[] {
  const json = parseJson(file, source);
  if (!("tree" in json)) return json;
  const { tree, at } = json;
  const features = findNodeAtLocation(tree, ["features"]);
  if (findNodeAtLocation(tree, ["type"])?.value !== "FeatureCollection" || features?.type !== "array") {
    return [{ ...at(0), reason: 'not a FeatureCollection: write {"type": "FeatureCollection", "features": […]}' }];
  }
  const list = features.children ?? [];
  if (list.length === 0) return [{ ...at(features.offset), reason: "no features" }];
  return list.flatMap((node, index) => readFeature(node, index, at, countries));
}

function readFeature(node: Node, index: number, at: Json["at"], countries: CountryBounds): Read[] {
  const id = findNodeAtLocation(node, ["id"])?.value;
  const name = typeof id === "string" && id ? `feature "${quoted(id)}"` : `feature ${index + 1}`;
  const about = findNodeAtLocation(node, ["properties"]);
  if (about && about.length > LONGEST_PROPERTIES) {
    const reason = `${name}: properties of ${about.length} characters: at most ${LONGEST_PROPERTIES}`;
    return [{ ...at(about.offset), reason }];
  }
  const result = feature.safeParse(getNodeValue(node));
  if (!result.success) {
    return result.error.issues.flatMap((issue) => {
      const path = issue.path.filter((part) => typeof part !== "symbol");
      if (issue.code === "unrecognized_keys") {
        return issue.keys.map((key) => ({
          ...at(keyOffset(node, [...path, key])),
          reason: `${name}: unknown property "${quoted(key)}": known are ${KNOWN.join(", ")}`,
        }));
      }
      const field = path.join(".").replace(/^properties\./u, "");
      const reason = issue.message.startsWith("Invalid") ? `${field}: ${issue.message}` : issue.message;
      return { ...at(deepest(node, path).offset), reason: `${name}: ${reason}` };
    });
  }
  const { properties, geometry } = result.data;
  const { country, ...rest } = properties;
  const place: Place = {
    id: result.data.id,
    ...rest,
    countries: [country].flat(),
    shape: SHAPE_OF[geometry.type],
    geometry,
  };
  const problem = geometryProblem(place, countries);
  if (!problem) return [{ place: { ...place, geometry: wound(geometry) }, at: at(node.offset) }];
  return [
    { ...at(deepest(node, ["geometry", "coordinates", ...problem.path]).offset), reason: `${name}: ${problem.reason}` },
  ];
}

const KNOWN = Object.keys(feature.shape.properties.shape);

/** The offset of a property's name. */
function keyOffset(node: Node, path: readonly (string | number)[]): number {
  return findNodeAtLocation(node, [...path])?.parent?.offset ?? node.offset;
}

/** The node at the path, or the last existing one on the way to it. */
function deepest(node: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length--) {
    const found = findNodeAtLocation(node, path.slice(0, length));
    if (found) return found;
  }
  return node;
}

/** @returns the problem if the id or a name is already another place's, or null. Records them in `seen`. */
function clashOf(place: Place, seen: Map<string, string>): string | null {
  if (seen.has(`#${place.id}`)) return "its id is taken: two features can't share an address";
  seen.set(`#${place.id}`, place.id);
  for (const name of namesOf(place)) {
    const owner = seen.get(fold(name));
    if (owner && owner !== place.id)
      return `its name '${quoted(name)}' also names "${owner}": a mention could not tell them apart`;
    seen.set(fold(name), place.id);
  }
  return null;
}
