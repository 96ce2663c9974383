/** Where the camera stands for each place, in each size of frame. The server's picture and Leaflet share it. */
import { union } from "../../geo/bounds";
import { type Camera, cameraFor, type Size } from "../../geo/mercator";
import type { BBox, PlaceKind } from "../../geo/types";
import type { Frame } from "./frames";

/** What a camera fits things into: the smallest frame of its kind, less a margin for names. */
const FITTING: Readonly<Record<Frame, Size>> = {
  strip: { width: 300, height: 190 },
  wide: { width: 430, height: 380 },
  broad: { width: 620, height: 500 },
};

/** How close the camera goes to one place: a city shows its country, a province its neighbours. */
const CLOSEST: Readonly<Record<PlaceKind, number>> = { border: 7, province: 8, city: 6 };

export type Cameras = Readonly<Record<Frame, Camera>>;

export interface Framed {
  readonly kind: PlaceKind;
  readonly bounds: BBox;
}

const inEveryFrame = (box: BBox, closest: number): Cameras => ({
  strip: cameraFor(box, FITTING.strip, closest),
  wide: cameraFor(box, FITTING.wide, closest),
  broad: cameraFor(box, FITTING.broad, closest),
});

/** The cameras for one chosen place. */
export function camerasOf({ kind, bounds }: Framed): Cameras {
  return inEveryFrame(bounds, CLOSEST[kind]);
}

/** The cameras for the whole story: the border and the provinces, never the far venues as well. */
export function storyCameras(places: readonly Framed[]): Cameras {
  const near = places.filter(({ kind }) => kind !== "city");
  return inEveryFrame(union((near.length > 0 ? near : places).map(({ bounds }) => bounds)), CLOSEST.border);
}
