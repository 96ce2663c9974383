/** The story's map in small. The places are drawn once on the page and used in each picture. */
import { type Camera, cameraFor, MAX_ZOOM, type Pixel, project, type Size } from "../../geo/map/mercator";
import type { BBox, Position } from "../../geo/types";
import { inDrawingOrder, type MapPlace } from "../map/map-data";
import { cornersAround, type Ground, GroundLayers } from "../map/static/ground-layers";
import { drawnShape, PlaceShape } from "../map/static/shape";

/** In pixels of a picture. */
const MARGIN = 24;

interface MiniPlace extends MapPlace {
  readonly labelAt: Position;
}

export interface MiniMapData {
  readonly places: readonly MiniPlace[];
  /** Of what lies together. */
  readonly home: BBox;
  readonly ground: Ground;
}

/** The frame for which the shapes of all pictures are drawn. */
const DRAWN_IN: Size = { width: 340, height: 400 };

const miniCamera = (home: BBox): Camera =>
  cameraFor(home, { width: DRAWN_IN.width - 2 * MARGIN, height: DRAWN_IN.height - 2 * MARGIN }, MAX_ZOOM);

const originOf = ({ center, zoom }: Camera): Pixel => project(center, zoom);
const shapeId = (id: string): string => `mini-${id}`;

/** The places' shapes. Needed once on the page, before the maps. */
export function MiniShapes({ places, home }: MiniMapData) {
  const camera = miniCamera(home);
  return (
    <svg className="mini-shapes" width="0" height="0" aria-hidden="true">
      <defs>
        {places.map((place) => (
          <g key={place.id} id={shapeId(place.id)}>
            <PlaceShape shape={drawnShape(place, camera.zoom, originOf(camera))} />
          </g>
        ))}
      </defs>
    </svg>
  );
}

interface MiniMapProps {
  readonly map: MiniMapData;
  readonly x: number;
  readonly y: number;
  readonly size: Size;
  /** The id of the place that stands out, in the middle and closer; null for all places. */
  readonly chosen: string | null;
  readonly numbered?: boolean;
}

/** Closer than the picture of all, in steps of zoom. */
const CLOSER = 0.9;
/** In pixels of a picture, of the numbers on a map for paper. */
const NUMBER_RADIUS = 11;

export function MiniMap({
  map: { places, home, ground },
  x,
  y,
  size: { width, height },
  chosen,
  numbered = false,
}: MiniMapProps) {
  const drawn = miniCamera(home);
  const middle = places.find(({ id }) => id === chosen)?.labelAt;
  const camera = middle ? { center: middle, zoom: drawn.zoom + CLOSER } : drawn;
  const [left, top] = originOf(camera);
  /** Puts what was drawn at a zoom, around an origin, where the camera sees it. */
  const seen = (zoom: number, [x, y]: Pixel) => {
    const scale = 2 ** (camera.zoom - zoom);
    return `translate(${Math.round(x * scale - left)} ${Math.round(y * scale - top)}) scale(${scale})`;
  };
  return (
    <svg
      x={x}
      y={y}
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
    >
      <GroundLayers
        ground={ground}
        view={{ zoom: camera.zoom, origin: [left, top], seen: cornersAround([left, top], width, height) }}
        hasRelief={false}
      />
      <g transform={seen(drawn.zoom, originOf(drawn))} data-choice={chosen === null ? undefined : ""}>
        {inDrawingOrder(places).map((place) => (
          <use
            key={place.id}
            href={`#${shapeId(place.id)}`}
            className={`mini-${place.shape}`}
            data-chosen={place.id === chosen || undefined}
            data-disputed={place.disputed ? "" : undefined}
          />
        ))}
      </g>
      {numbered &&
        places.map((place, i) => {
          const [px, py] = project(place.labelAt, camera.zoom);
          return (
            <g
              key={place.id}
              className="mini-number"
              transform={`translate(${Math.round(px - left)} ${Math.round(py - top)})`}
            >
              <circle r={NUMBER_RADIUS} />
              <text y="5" textAnchor="middle">
                {i + 1}
              </text>
            </g>
          );
        })}
    </svg>
  );
}
