/** The views of a story, made on the server. */
import type { Camera } from "../../geo/mercator";
import { scaleBar } from "../../geo/scale";
import { type Cameras, camerasOf, type Framed, storyCameras } from "./cameras";
import type { Frame } from "./frames";
import { boxOfCamera } from "./locator-geometry";
import { LONGEST_BAR } from "./scale-bar";
import type { View, Views } from "./view";

const viewOf = (camera: Camera, frame: Frame): View => ({
  ...camera,
  box: boxOfCamera(camera, frame),
  bar: scaleBar(camera, LONGEST_BAR),
});

/** @returns what the furniture shows of cameras */
export const viewsOf = ({ strip, wide, broad }: Cameras): Views => ({
  strip: viewOf(strip, "strip"),
  wide: viewOf(wide, "wide"),
  broad: viewOf(broad, "broad"),
});

/** @returns views by place id; the story's own under the empty string */
export function storyViews(places: readonly (Framed & { readonly id: string })[]): Record<string, Views> {
  const own = places.map((place) => [place.id, viewsOf(camerasOf(place))] as const);
  return Object.fromEntries([["", viewsOf(storyCameras(places))], ...own]);
}
