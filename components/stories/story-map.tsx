/** A small map of a story's places, as it stands beside the story in the list of all. */
import { cameraFor, type Pixel, project, type Size } from "../../geo/map/mercator";
import { homeBounds } from "../map/cameras";
import type { BoundedPlace } from "../map/map-data";
import { inDrawingOrder } from "../map/map-data";
import { type Ground, GroundLayers } from "../map/static/ground-layers";
import { drawnShape, PlaceShape } from "../map/static/shape";

const SIZE: Size = { width: 240, height: 160 };
/** What stays free around the places, in pixels. */
const MARGIN = 12;
/** Any farther out, and the map would be wider than the world; any closer, and it would show a single province. */
const FARTHEST = 0;
const CLOSEST = 7;

interface StoryMapProps {
  readonly places: readonly BoundedPlace[];
  readonly ground: Ground;
}

export function StoryMap({ places, ground }: StoryMapProps) {
  const { width, height } = SIZE;
  const inner = { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const camera = cameraFor(homeBounds(places), inner, CLOSEST, FARTHEST);
  const [x, y] = project(camera.center, camera.zoom);
  const origin: Pixel = [x - width / 2, y - height / 2];
  const seen = [origin, [x + width / 2, y + height / 2]] as const;
  return (
    <svg className="story-map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <GroundLayers ground={ground} view={{ zoom: camera.zoom, origin, seen }} hasRelief={false} />
      {inDrawingOrder(places).map((place) => (
        <g key={place.id} data-shape={place.shape} data-disputed={place.disputed ? "" : undefined}>
          <PlaceShape shape={drawnShape(place, camera.zoom, origin)} radius={4} />
        </g>
      ))}
    </svg>
  );
}
