/** The map of a shared picture: the ground, the story's places, their names. */

import { type Corners, levelAt } from "../../../geo/map/ground-cells";
import type { Subject } from "../../../geo/map/ground-labels";
import type { LabelCandidate } from "../../../geo/map/labels";
import { type Pixel, project } from "../../../geo/map/mercator";
import type { BoundedPlace } from "../../map/map-data";
import { type GroundCell, groundSvg } from "../../map/static/ground";
import { sharingCamera } from "./camera";
import { Names } from "./names";
import { type Palette, paint } from "./palette";
import { placedNames } from "./placed-names";
import { shapes } from "./shapes";
import { MAGNIFIED, MAP } from "./sizes";

/** What of the ground a picture shows, that no page's files are for. */
interface GroundSource {
  /** @param zoom of the page's map, that the level follows @param seen in world pixels of the zoom `at` */
  readonly cells: (zoom: number, seen: Corners, at: number) => readonly GroundCell[];
  readonly labels: (
    view: { readonly zoom: number; readonly seen: Corners },
    subject: Subject,
  ) => readonly LabelCandidate[];
}

export interface SharingMapProps {
  readonly places: readonly BoundedPlace[];
  /** Ids of the places that stand out. */
  readonly chosen: readonly string[];
  /** What the names on the ground go by. */
  readonly subject: Subject;
  readonly ground: GroundSource;
  readonly palette: Palette;
}

export function SharingMap({ places, chosen, subject, ground, palette }: SharingMapProps) {
  const camera = sharingCamera(
    places,
    places.filter(({ id }) => chosen.includes(id)),
  );
  const zoom = camera.zoom + Math.log2(MAGNIFIED);
  const [x, y] = project(camera.center, zoom);
  const origin: Pixel = [Math.round(x - MAP.width / 2), Math.round(y - MAP.height / 2)];
  const seen: Corners = [origin, [origin[0] + MAP.width, origin[1] + MAP.height]];
  const svg = groundSvg(
    ground.cells(camera.zoom, seen, zoom),
    levelAt(camera.zoom),
    { ...MAP, zoom, origin },
    MAGNIFIED,
  );
  const smaller = (corner: Pixel): Pixel => [corner[0] / MAGNIFIED, corner[1] / MAGNIFIED];
  const names = ground.labels({ zoom: camera.zoom, seen: [smaller(seen[0]), smaller(seen[1])] }, subject);
  return (
    <div style={{ position: "relative", display: "flex", width: MAP.width, height: MAP.height }}>
      {/* biome-ignore lint/performance/noImgElement: no page shows it, a picture is drawn from it */}
      <img
        alt=""
        src={`data:image/svg+xml,${encodeURIComponent(paint(svg, palette))}`}
        width={MAP.width}
        height={MAP.height}
        style={{ position: "absolute", left: 0, top: 0 }}
      />
      <div style={{ position: "absolute", display: "flex", left: 0, top: 0 }}>
        {shapes(places, chosen, { zoom, origin, palette })}
      </div>
      <Names labels={placedNames(names, places, chosen, camera)} chosen={chosen} palette={palette} />
    </div>
  );
}
