/** GeoJSON → Place[], checked. What is not right is refused with file, line, feature and reason. */
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { z } from "zod";
import { geometryProblem } from "./geometry";
import { namesOf } from "./mentions";
import { lineAndColumn, type Problem, SourceError } from "./problem";
import type { BBox, Place } from "./types";
import { fold } from "./words";

/** A file by its name, and its text. */
export interface PlaceFile {
  readonly file: string;
  readonly text: string;
}

/** [west, south, east, north] by ISO 3166-1 alpha-2: what a place must lie in. */
export type CountryBounds = Readonly<Record<string, BBox>>;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** What stands beside the places under a story's address. */
const RESERVED: readonly string[] = ["data", "find", "handout", "lesson"];
const idAdvice = 'give it one in lower-case letters, digits and hyphens, such as "kunar"';
const KINDS = ["border", "province", "city"] as const;
const text = z.string().trim().min(1);

const coordinates = z.array(z.number()).transform((c, context) => {
  const [longitude, latitude, ...more] = c;
  if (longitude !== undefined && latitude !== undefined && more.length === 0) return [longitude, latitude];
  context.addIssue(`a position of ${c.length} numbers: write [longitude, latitude]`);
  return z.NEVER;
});
const geometry = z.discriminatedUnion(
  "type",
  [
    z.object({ type: z.literal("Point"), coordinates }),
    z.object({ type: z.literal("LineString"), coordinates: z.array(coordinates) }),
    z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(coordinates)) }),
    z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(z.array(coordinates))) }),
  ],
  { error: "geometry must be a Point, LineString, Polygon or MultiPolygon with coordinates" },
);

const feature = z.object({
  type: z.literal("Feature", { error: 'type must be "Feature"' }),
  id: z
    .string({ error: `id is missing: ${idAdvice}` })
    .regex(ID, { error: (issue) => `id "${issue.input}" can't be an address: ${idAdvice}` })
    .refine((id) => !RESERVED.includes(id), {
      error: (issue) =>
        `id "${issue.input}" is the address of something else (so are ${RESERVED.join(", ")}): ${idAdvice}`,
    }),
  properties: z.object({
    kind: z.enum(KINDS, { error: (issue) => `kind ${JSON.stringify(issue.input)} is unknown: ${KINDS.join(", ")}` }),
    name: text,
    names: z.record(z.string().min(2), text).default({}),
    aliases: z.array(text).default([]),
    otherNames: z.array(text).default([]),
    country: z.union([text.length(2), z.array(text.length(2)).min(1)], {
      error: 'country must be ISO 3166-1 alpha-2, such as "AF"',
    }),
    iso: text.nullable().default(null),
    wikidata: text
      .regex(/^Q\d+$/u, "wikidata must be an id such as Q188147")
      .nullable()
      .default(null),
    source: text,
    licence: text,
    precision: text,
    note: text.nullable().default(null),
  }),
  geometry,
});

/**
 * @param files GeoJSON FeatureCollections
 * @param countries bounds of the countries the places lie in: how swapped coordinates are told
 * @returns the places in the order of the files
 * @throws SourceError with every problem found: broken JSON, a missing, repeated or
 * reserved id, an unknown kind, coordinates swapped
 * or out of range, an open ring, an empty geometry, a name that two places share
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
  const json = source.replace(/^\uFEFF/u, "");
  const at = (offset: number) => ({ file, ...lineAndColumn(json, offset) });
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, { disallowComments: true });
  const [broken] = errors;
  if (broken || !tree)
    return [
      { ...at(broken?.offset ?? 0), reason: `broken JSON: ${broken ? printParseErrorCode(broken.error) : "empty"}` },
    ];
  const features = findNodeAtLocation(tree, ["features"]);
  if (findNodeAtLocation(tree, ["type"])?.value !== "FeatureCollection" || features?.type !== "array") {
    return [{ ...at(0), reason: 'not a FeatureCollection: write {"type": "FeatureCollection", "features": […]}' }];
  }
  const list = features.children ?? [];
  if (list.length === 0) return [{ ...at(features.offset), reason: "no features" }];
  return list.flatMap((node, index) => readFeature(node, index, at, countries));
}

function readFeature(
  node: Node,
  index: number,
  at: (offset: number) => Omit<Problem, "reason">,
  countries: CountryBounds,
): Read[] {
  const id = findNodeAtLocation(node, ["id"])?.value;
  const name = typeof id === "string" && id ? `feature "${id}"` : `feature ${index + 1}`;
  const result = feature.safeParse(getNodeValue(node));
  if (!result.success) {
    return result.error.issues.map((issue) => {
      const path = issue.path.filter((part) => typeof part !== "symbol");
      const field = path.join(".").replace(/^properties\./u, "");
      const reason = issue.message.startsWith("Invalid") ? `${field}: ${issue.message}` : issue.message;
      return { ...at(deepest(node, path).offset), reason: `${name}: ${reason}` };
    });
  }
  const { properties, geometry: shape } = result.data;
  const { country, ...rest } = properties;
  const place: Place = { id: result.data.id, ...rest, countries: [country].flat(), geometry: shape };
  const problem = geometryProblem(place, countries);
  if (!problem) return [{ place, at: at(node.offset) }];
  return [
    { ...at(deepest(node, ["geometry", "coordinates", ...problem.path]).offset), reason: `${name}: ${problem.reason}` },
  ];
}

/** The node at the path, or the last one on the way that is there. */
function deepest(node: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length--) {
    const found = findNodeAtLocation(node, path.slice(0, length));
    if (found) return found;
  }
  return node;
}

/** Ids and names lead to one place only. Remembers them in `seen`. */
function clashOf(place: Place, seen: Map<string, string>): string | null {
  if (seen.has(`#${place.id}`)) return "its id is taken: two features can't share an address";
  seen.set(`#${place.id}`, place.id);
  for (const name of namesOf(place)) {
    const owner = seen.get(fold(name));
    if (owner && owner !== place.id)
      return `its name '${name}' also names "${owner}": a mention could not tell them apart`;
    seen.set(fold(name), place.id);
  }
  return null;
}
