/** The map of a shared picture: the ground, the story's places, their names. */
import type { LabelCandidate } from "../../../geo/map/labels";
import { type Pixel, project, unproject } from "../../../geo/map/mercator";
import type { BBox } from "../../../geo/types";
import type { BoundedPlace } from "../../map/map-data";
import { FAR, type Ground, groundSvg, NEAR, NEAR_FROM } from "../../map/static/ground";
import { sharingCamera } from "./camera";
import { Names } from "./names";
import { type Palette, paint } from "./palette";
import { placedNames } from "./placed-names";
import { shapes } from "./shapes";
import { MAGNIFIED, MAP } from "./sizes";

export interface SharingMapProps {
  readonly places: readonly BoundedPlace[];
  /** The id of a place. */
  readonly chosen: string | null;
  readonly labels: readonly LabelCandidate[];
  readonly grounds: { readonly far: Ground; readonly near: Ground };
  readonly palette: Palette;
}

export function SharingMap({ places, chosen, labels, grounds, palette }: SharingMapProps) {
  const place = places.find(({ id }) => id === chosen) ?? null;
  const camera = sharingCamera(places, place);
  const zoom = camera.zoom + Math.log2(MAGNIFIED);
  const [x, y] = project(camera.center, zoom);
  const origin: Pixel = [Math.round(x - MAP.width / 2), Math.round(y - MAP.height / 2)];
  const levels = camera.zoom >= NEAR_FROM ? ([FAR, NEAR] as const) : ([FAR] as const);
  return (
    <div style={{ position: "relative", display: "flex", width: MAP.width, height: MAP.height, overflow: "hidden" }}>
      {levels.map((level) => {
        const seen = { ...level, bounds: boundsAt(origin, zoom), unitZoom: zoom };
        const svg = paint(groundSvg(level === FAR ? grounds.far : grounds.near, seen, MAGNIFIED), palette);
        return (
          // biome-ignore lint/performance/noImgElement: no page shows it, a picture is drawn from it
          <img
            key={level.unitZoom}
            alt=""
            src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
            width={MAP.width}
            height={MAP.height}
            style={{ position: "absolute", left: 0, top: 0 }}
          />
        );
      })}
      <div style={{ position: "absolute", display: "flex", left: 0, top: 0 }}>
        {shapes(places, chosen, { zoom, origin, palette })}
      </div>
      <Names labels={placedNames(labels, places, chosen, camera)} chosen={chosen} palette={palette} />
    </div>
  );
}

function boundsAt([left, top]: Pixel, zoom: number): BBox {
  const [west, north] = unproject([left, top], zoom);
  const [east, south] = unproject([left + MAP.width, top + MAP.height], zoom);
  return [west, south, east, north];
}
