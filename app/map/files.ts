/** The files the map is drawn from, made from geo/data and named after their content, so that they may be cached for good. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection, MultiLineString, MultiPolygon } from "geojson";
import { groundSvg } from "../../components/map/ground";
import { type MapData, placeLabelCandidate } from "../../components/map/map-data";
import type { LabelCandidate, LabelKind } from "../../geo/labels";
import type { Position } from "../../geo/types";
import { type Story, stories, storyById } from "../content";

interface MapFile {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

interface GroundLabel {
  readonly kind: LabelKind;
  readonly name: string;
  readonly position: Position;
  readonly rank: number;
}

const readData = (file: string): string => readFileSync(join(process.cwd(), "geo/data", file), "utf8");

function named(stem: string, extension: string, type: string, body: string): MapFile {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 10);
  return { name: `${stem}.${hash}.${extension}`, type, body };
}

/** The names on the ground, most important first. */
function groundLabels(): LabelCandidate[] {
  return (JSON.parse(readData("labels.json")) as GroundLabel[]).map(({ kind, name, position, rank }) => ({
    kind,
    name,
    rank,
    anchor: { type: kind === "city" ? "dot" : "area", position },
  }));
}

/** Land, borders and province lines as one SVG; other pictures show it with `<use>`. */
export function groundFile(): MapFile {
  const ground = JSON.parse(readData("ground.geojson")) as FeatureCollection<MultiPolygon | MultiLineString>;
  return named("ground", "svg", "image/svg+xml", groundSvg(ground));
}

/** The names of a story's map: its places and the ground. */
export function storyLabels({ places }: Story): LabelCandidate[] {
  return [...places.map(placeLabelCandidate), ...groundLabels()];
}

/** The places of a story and all names, for Leaflet. */
export function dataFile(storyId: string): MapFile {
  const story = storyById(storyId);
  const data: MapData = {
    places: story.places.map(({ id, kind, name, geometry }) => ({ id, kind, name, geometry })),
    labels: storyLabels(story),
  };
  return named(storyId, "json", "application/json", JSON.stringify(data));
}

export const addressOf = (file: MapFile): string => `/map/${file.name}`;

export function mapFiles(): MapFile[] {
  return [groundFile(), ...stories().map(({ id }) => dataFile(id))];
}
