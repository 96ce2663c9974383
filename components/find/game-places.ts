/** What the game knows of a place before anything is measured, made on the server. */
import { type LinkedParagraph, segments } from "../../geo/mentions/passages";
import type { BBox, Place, Position, Shape } from "../../geo/types";
import { kindOf } from "../kit/place-names";
import { inDrawingOrder } from "../map/map-data";
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
  /** Where its name stands. */
  readonly x: number;
  readonly y: number;
}

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
  readonly ground: Ground;
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
  return inDrawingOrder(places).map(({ id, shape, disputed, geometry, labelAt }) => {
    const [x, y] = drawingPixel(labelAt);
    return { id, shape, isDisputed: disputed !== null, drawn: drawnShape({ geometry }, DRAWING_ZOOM, [0, 0]), x, y };
  });
}
