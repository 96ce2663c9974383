/** Small maps of one story, all of the same view: each shape is drawn once in the page, and shown in every map. */
import { union } from "../../geo/map/bounds";
import { placeLabels } from "../../geo/map/labels";
import { type Camera, cameraFor, type Pixel, project, type Size } from "../../geo/map/mercator";
import { withinEdge } from "../map/frames";
import { type BoundedPlace, inDrawingOrder, obstaclesOf, placeLabel } from "../map/map-data";
import { cornersAround, type Ground, GroundLayers } from "../map/static/ground-layers";
import { Labels } from "../map/static/labels";
import { drawnShape, PlaceShape } from "../map/static/shape";

const SIZE: Size = { width: 260, height: 170 };
/** Space around the places, in pixels. */
const MARGIN = 16;
const FARTHEST = 0;
const CLOSEST = 7;

/** Shows all places, even far ones, so that the maps can be compared. */
function cameraOf(places: readonly BoundedPlace[]): Camera {
  const inner = { width: SIZE.width - 2 * MARGIN, height: SIZE.height - 2 * MARGIN };
  return cameraFor(union(places.map(({ bounds }) => bounds)), inner, CLOSEST, FARTHEST);
}

function originOf({ center, zoom }: Camera): Pixel {
  const [x, y] = project(center, zoom);
  return [Math.round(x), Math.round(y)];
}

const shapeId = (place: string): string => `when-${place}`;

export function WhenShapes({ places }: { readonly places: readonly BoundedPlace[] }) {
  const camera = cameraOf(places);
  return (
    <svg width="0" height="0" className="when-shapes" aria-hidden="true">
      <defs>
        {places.map((place) => (
          <g key={place.id} id={shapeId(place.id)}>
            <PlaceShape shape={drawnShape(place, camera.zoom, originOf(camera))} radius={4} />
          </g>
        ))}
      </defs>
    </svg>
  );
}

interface WhenMapProps {
  readonly places: readonly BoundedPlace[];
  /** Those that stand out. */
  readonly named: readonly BoundedPlace[];
  readonly ground: Ground;
}

export function WhenMap({ places, named, ground }: WhenMapProps) {
  const { width, height } = SIZE;
  const camera = cameraOf(places);
  const origin = originOf(camera);
  const labels = placeLabels(named.map(placeLabel), camera, [{ ...withinEdge(SIZE), boxes: [] }], obstaclesOf(places));
  return (
    <svg
      className="when-map"
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      role="img"
      aria-label={`Map: ${named.map(({ name }) => name).join(", ")}`}
    >
      <GroundLayers
        ground={ground}
        view={{ zoom: camera.zoom, origin, seen: cornersAround(origin, width, height) }}
        hasRelief={false}
      />
      {inDrawingOrder(places).map(({ id, shape, disputed }) => (
        <use
          key={id}
          href={`#${shapeId(id)}`}
          data-shape={shape}
          data-disputed={disputed ? "" : undefined}
          data-chosen={named.some((place) => place.id === id) || undefined}
        />
      ))}
      <g className="names">
        <Labels labels={labels} chosen={named.map(({ id }) => id)} />
      </g>
    </svg>
  );
}
