/** What the game knows of a place before anything is measured, made on the server. */

import type { Spot } from "../../geo/map/label-spots";
import { placeLabels } from "../../geo/map/labels";
import { cameraFor, MAX_ZOOM, project, type Size, unproject } from "../../geo/map/mercator";
import { type LinkedParagraph, segments } from "../../geo/mentions/passages";
import type { BBox, Place, Position, Shape } from "../../geo/types";
import { kindOf } from "../kit/place-names";
import { inDrawingOrder, obstaclesOf, placeLabel } from "../map/map-data";
import type { Ground } from "../map/static/ground-layers";
import { type DrawnShape, drawnShape } from "../map/static/shape";
import { type Described, factsOf } from "./facts";
import { DRAWING_ZOOM, drawingPixel } from "./game-camera";

/** A shape in world pixels of DRAWING_ZOOM. */
export interface FindShape {
  readonly id: string;
  readonly shape: Shape;
  readonly isDisputed: boolean;
  readonly drawn: DrawnShape;
  readonly name: NameSpot;
}

/** Where a name stands: beside the pixel `x`, `y` of the drawing, `dx` and `dy` pixels of the screen away. */
type NameSpot = Pick<Spot, "x" | "y" | "dx" | "dy" | "anchor">;

export interface FindPlace {
  readonly id: string;
  readonly kind: string;
  readonly shape: Shape;
  readonly name: string;
  /** 'Province of Afghanistan' */
  readonly what: string;
  readonly bounds: BBox;
  /** What tells it from the others without its name. */
  readonly facts: readonly string[];
  /** The first passage that speaks of it, cut into parts. For parts that name it, `markedAt` is their UTF-16 offset. */
  readonly passage: {
    readonly id: string;
    readonly number: number;
    readonly parts: readonly { readonly text: string; readonly markedAt: number | null }[];
  };
}

export interface FindData {
  readonly storyId: string;
  /** BCP 47, of the article. */
  readonly language: string;
  readonly places: readonly FindPlace[];
  /** In drawing order, bottom to top. */
  readonly shapes: readonly FindShape[];
  /** The bounds of the places close together, and of all places. */
  readonly home: BBox;
  readonly region: BBox;
  readonly hasFarPlaces: boolean;
  readonly ground: Ground;
  /** Where the places' geometry is fetched from. */
  readonly dataAddress: string;
}

interface Told extends Place, Described {
  readonly bounds: BBox;
  readonly labelAt: Position;
  readonly passages: readonly LinkedParagraph[];
}

/** @throws Error for a place without a passage; the checks while reading a story make sure there is none */
export function placesToFind(places: readonly Told[]): FindPlace[] {
  return places.map((place) => {
    const [passage] = place.passages;
    if (!passage) throw new Error(`no passage speaks of '${place.id}'`);
    const mentions = passage.mentions.filter((mention) => mention.place === place.id);
    const parts = segments(passage.text, mentions).map(({ text, mention }) => ({
      text,
      markedAt: mention?.start ?? null,
    }));
    return {
      id: place.id,
      kind: place.kind,
      shape: place.shape,
      name: place.name,
      what: kindOf(place),
      bounds: place.bounds,
      facts: factsOf(place, places),
      passage: { id: passage.id, number: passage.number, parts },
    };
  });
}

export function shapesToFind(places: readonly Told[]): FindShape[] {
  return inDrawingOrder(places).map((place) => {
    const { id, shape, disputed, geometry } = place;
    const drawn = drawnShape({ geometry }, DRAWING_ZOOM, [0, 0]);
    return { id, shape, isDisputed: disputed !== null, drawn, name: nameSpot(place, places) };
  });
}

/** The smallest size of the game's map, in CSS pixels, and how much larger its names are than on a story's map. */
const SMALLEST: Size = { width: 300, height: 220 };
const LARGER = 16 / 14;

/** A line's name is placed clear of other places, with the whole line in view; closer in, it stays clear. */
function nameSpot(place: Told, all: readonly Told[]): NameSpot {
  const { shape, labelAt, bounds } = place;
  if (shape === "line") {
    const { center, zoom: whole } = cameraFor(bounds, SMALLEST, MAX_ZOOM);
    const zoom = whole - Math.log2(LARGER);
    const [label] = placeLabels([placeLabel(place)], { center, zoom }, [{ ...SMALLEST, boxes: [] }], obstaclesOf(all));
    if (label) {
      const [cx, cy] = project(center, zoom);
      const [x, y] = drawingPixel(unproject([cx + label.x, cy + label.y], zoom));
      return { x, y, dx: label.dx, dy: label.dy, anchor: label.anchor };
    }
  }
  const [x, y] = drawingPixel(labelAt);
  return { x, y, dx: 0, dy: shape === "area" ? 5 : -14, anchor: "middle" };
}
