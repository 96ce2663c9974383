/** What the game knows of a place before anything is measured, made on the server. */

import type { Spot } from "../../geo/map/label-spots";
import { placeLabels } from "../../geo/map/labels";
import { cameraFor, MAX_ZOOM, project, type Size, unproject } from "../../geo/map/mercator";
import { type LinkedParagraph, segments } from "../../geo/mentions/passages";
import type { BBox, Place, Position, Shape } from "../../geo/types";
import { kindOf } from "../kit/place-names";
import { inDrawingOrder, obstaclesOf, placeLabel } from "../map/map-data";
import type { GroundAddresses } from "../map/static/ground-layers";
import { type DrawnShape, drawnShape } from "../map/static/shape";
import { type Described, factsOf } from "./facts";
import { FAR_ORIGIN, FAR_ZOOM, farPixel } from "./game-camera";

/** A shape in pixels of the far ground's drawing. */
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
  /** The first passage that speaks of it, verbatim in parts; where it does, `markedAt` is the part's offset. */
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
  /** From the lowest to the highest. */
  readonly shapes: readonly FindShape[];
  /** What lies together; and all places. */
  readonly home: BBox;
  readonly region: BBox;
  readonly hasFarPlaces: boolean;
  readonly ground: GroundAddresses;
  /** Of the places' geometry. */
  readonly dataAddress: string;
}

interface Told extends Place, Described {
  readonly bounds: BBox;
  readonly labelAt: Position;
  readonly passages: readonly LinkedParagraph[];
}

/** @throws Error for a place without a passage: the story would not have been built */
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
    const drawn = drawnShape({ geometry }, FAR_ZOOM, FAR_ORIGIN);
    return { id, shape, isDisputed: disputed !== null, drawn, name: nameSpot(place, places) };
  });
}

/** The smallest that the game's map is, and how much larger its names are than those of the page's. */
const SMALLEST: Size = { width: 300, height: 220 };
const LARGER = 16 / 14;

/** A line's name stands where the whole line is seen and it lies on no other place; closer by, it then lies on none either. */
function nameSpot(place: Told, all: readonly Told[]): NameSpot {
  const { shape, labelAt, bounds } = place;
  if (shape === "line") {
    const { center, zoom: whole } = cameraFor(bounds, SMALLEST, MAX_ZOOM);
    const zoom = whole - Math.log2(LARGER);
    const [label] = placeLabels([placeLabel(place)], { center, zoom }, [{ ...SMALLEST, boxes: [] }], obstaclesOf(all));
    if (label) {
      const [cx, cy] = project(center, zoom);
      const [x, y] = farPixel(unproject([cx + label.x, cy + label.y], zoom));
      return { x, y, dx: label.dx, dy: label.dy, anchor: label.anchor };
    }
  }
  const [x, y] = farPixel(labelAt);
  return { x, y, dx: 0, dy: shape === "area" ? 5 : -14, anchor: "middle" };
}
