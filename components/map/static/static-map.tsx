/**
 * The map of one page as the server draws it: an SVG whose places are links. Readers without scripts see it, and
 * everyone else until Leaflet takes its place.
 *
 * It is drawn once, at the zoom of the biggest frame, and scaled for the smaller ones by the class `shrink-N` (N
 * quarter steps of zoom); strokes and names keep their size.
 */
import type { LineString, MultiPolygon, Polygon } from "geojson";
import { placeAddress } from "../../../geo/addresses";
import { type LabelCandidate, type PlacedLabel, placeLabels } from "../../../geo/map/labels";
import { lighterPath } from "../../../geo/map/lighter-path";
import { boundsSeen, type Camera, type Pixel, project, type Size, ZOOM_STEP } from "../../../geo/map/mercator";
import { cutTo } from "../../../geo/places/measure";
import { describePlace, type PlaceInBrief } from "../../kit/place-words";
import type { Cameras } from "../cameras";
import type { Choice } from "../choice";
import { EMBED_NAME_SIZES, FRAMES, type Frame, NAME_SIZES, withinEdge } from "../frames";
import { framed } from "../furniture/furniture-boxes";
import type { BoundedPlace } from "../map-data";
import { inDrawingOrder, type MapPlace, obstaclesOf } from "../map-data";
import { placeLabelsOf, shownPlaces } from "../visible-places";
import { cornersAround, type Ground, GroundLayers, type View } from "./ground-layers";
import { Labels } from "./labels";
import { pathOf } from "./path";

/**
 * The canvas in CSS pixels: more than any frame shows; the frame cuts it. Even, so that its middle is a whole pixel.
 */
export const CANVAS = { width: 1600, height: 1800 };

/**
 * How much of the canvas shows the ground in detail, in CSS pixels: the widest and tallest frame beside the text.
 * Around it, where a strip may reach, is the coarsest level.
 */
const DETAILED = { width: 900, height: 1200 };
/** How much an embed may show, in CSS pixels: it can be as wide as the page that embeds it. */
const REACH = { width: 2400, height: 1200 };

function viewOf({ center, zoom }: Camera, { width, height }: Size): View {
  const [x, y] = project(center, zoom);
  const origin: Pixel = [Math.round(x), Math.round(y)];
  return { zoom, origin, seen: cornersAround(origin, width, height) };
}

/** @returns what may be named on the picture: all of the canvas */
export const namesView = (camera: Camera): View => viewOf(camera, CANVAS);

/** A place as a link of the picture. */
type PicturedPlace = BoundedPlace & PlaceInBrief;

interface StaticMapProps {
  readonly storyId: string;
  readonly places: readonly PicturedPlace[];
  readonly choice: Choice;
  readonly cameras: Cameras;
  /** The names on the ground. */
  readonly labels: readonly LabelCandidate[];
  readonly ground: Ground;
  /** Whether it is embedded in another site: not as tall, and without furniture. */
  readonly isEmbedded?: boolean;
  /** Whether places and ground are named. */
  readonly hasNames?: boolean;
}

export function StaticMap({
  storyId,
  places,
  choice,
  cameras,
  labels,
  ground,
  isEmbedded = false,
  hasNames = true,
}: StaticMapProps) {
  const { broad } = cameras;
  const chosen = choice.places;
  const { origin, ...detailed } = viewOf(broad, DETAILED);
  const view = { ...detailed, origin, reach: viewOf(broad, REACH).seen };
  const { width, height } = CANVAS;
  const shown = shownPlaces(places, broad, CANVAS, chosen);
  const names = [...placeLabelsOf(shown, chosen), ...labels];
  const lines = shown.links.filter(({ geometry }) => geometry.type === "LineString");
  const way = places.find(({ id }) => id === choice.id)?.wayToLine;
  return (
    <svg
      className={`static-map ${shrinkClasses(cameras)}`}
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      role="group"
      aria-label="Map of the places"
    >
      <g className="static-map-scaled">
        <g aria-hidden="true">
          <GroundLayers ground={ground} view={view} hasRelief />
        </g>
        {way && <path className="map-way" d={pathOf(way, broad.zoom, origin)} />}
        {shown.crowd.length > 0 && <Crowd places={shown.crowd} zoom={broad.zoom} origin={origin} />}
        {inDrawingOrder(cutToView(shown.links, cameras)).map((place) => (
          <a
            key={place.id}
            href={placeAddress(storyId, place.id)}
            className="map-place"
            aria-current={place.id === choice.id ? "true" : undefined}
            aria-label={describePlace(place)}
            data-place={place.id}
            {...marks(place, chosen)}
          >
            <Shape place={place} zoom={broad.zoom} origin={origin} />
          </a>
        ))}
        {/* The visible lines, over the areas; the pointer goes through to the bands under them. */}
        {lines.map((place) => (
          <g key={place.id} data-part-of={place.id} {...marks(place, chosen)} pointerEvents="none" aria-hidden="true">
            <use href={`#${shapeId(place.id)}`} className="map-casing" />
            <use href={`#${shapeId(place.id)}`} className="map-shape" />
          </g>
        ))}
      </g>
      {hasNames &&
        FRAMES.map((frame) => (
          <g key={frame} className={`names only-${frame}`} aria-hidden="true">
            {placed(names, shown.links, cameras[frame], frame, isEmbedded).map(({ needs, labels }) => (
              <g key={needs} className={needs || undefined}>
                <Labels labels={labels} chosen={chosen} />
              </g>
            ))}
          </g>
        ))}
    </svg>
  );
}

/** The widest and tallest that a frame may be, with room for strokes, in CSS pixels. */
const WIDEST: Readonly<Record<Frame, number>> = { strip: 740, wide: 920, broad: 920 };
const TALLEST = 1500;

/** @returns the places, with areas cut to what a frame may show: the rest would add weight and never be seen */
function cutToView<T extends MapPlace>(places: readonly T[], cameras: Cameras): T[] {
  const { broad } = cameras;
  const width = Math.max(...FRAMES.map((frame) => WIDEST[frame] * 2 ** (broad.zoom - cameras[frame].zoom)));
  const box = boundsSeen(broad, { width, height: TALLEST });
  return places.flatMap((place) => {
    const { geometry } = place;
    if (geometry.type === "Point" || geometry.type === "LineString") return [place];
    const cut = cutTo(geometry, box);
    return cut ? [{ ...place, geometry: cut }] : [];
  });
}

/** The attributes by which the style sheet draws a place; the same for the picture and for Leaflet. */
const marks = ({ id, shape, disputed }: MapPlace, chosen: readonly string[]) => ({
  "data-shape": shape,
  "data-disputed": disputed ? "" : undefined,
  "data-chosen": chosen.includes(id) || undefined,
});

/** The most names in each frame, most important first; the movable map shows as many as fit. */
const MOST_NAMES = 12;

/** @returns the names, grouped by the classes for the size of map that they need */
function placed(
  candidates: readonly LabelCandidate[],
  places: readonly MapPlace[],
  camera: Camera,
  frame: Frame,
  isEmbedded: boolean,
) {
  const sizes = (isEmbedded ? EMBED_NAME_SIZES : NAME_SIZES)[frame];
  const frames = sizes.map((size) => (isEmbedded ? { ...withinEdge(size), boxes: [] } : framed(size, frame)));
  const all = placeLabels(candidates, camera, frames, obstaclesOf(places)).slice(0, MOST_NAMES);
  const needsOf = ({ level, alsoIn }: PlacedLabel): string => {
    const { needs = "" } = sizes[level] ?? {};
    const others = alsoIn
      .filter((other) => other !== level && needs !== "")
      .map((other) => `or-${sizes[other]?.needs}`);
    return [needs, ...others].join(" ");
  };
  return [...new Set(all.map(needsOf))].map((needs) => ({
    needs,
    labels: all.filter((label) => needsOf(label) === needs),
  }));
}

interface CrowdProps {
  readonly places: readonly MapPlace[];
  readonly zoom: number;
  readonly origin: Pixel;
}

/** Places too many to be links: all their areas are one path, and the specks for their points another. */
function Crowd({ places, zoom, origin }: CrowdProps) {
  const shapes = places.map(({ geometry }) => (geometry.type === "Point" ? "" : pathOf(geometry, zoom, origin)));
  const specks = places.map(({ geometry }) => {
    if (geometry.type !== "Point") return "";
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const [x, y] = project([longitude, latitude], zoom);
    return `M${Math.round(x - origin[0])} ${Math.round(y - origin[1])}h0`;
  });
  return (
    <g data-shape="area" pointerEvents="none" aria-hidden="true">
      <path className="map-shape" d={shapes.join("")} />
      <path className="map-specks" d={specks.join("")} />
    </g>
  );
}

const shapeId = (id: string): string => `shape-${id}`;

/** How far the picture's lines may lie from where the movable map draws them, in CSS pixels: too little to see. */
const ASTRAY = 0.95;

/** @returns path data simplified as far as can't be seen at this zoom; unsimplified if nothing would be left */
function outline(geometry: LineString | Polygon | MultiPolygon, zoom: number, origin: Pixel): string {
  const path = pathOf(geometry, zoom, origin);
  return lighterPath(path, { seen: null, astray: ASTRAY, astrayOutside: ASTRAY, smallest: 0, unit: 1 }) || path;
}

interface ShapeProps {
  readonly place: MapPlace;
  readonly zoom: number;
  /** What is [0, 0], in world pixels of `zoom`. */
  readonly origin: Pixel;
}

/** What of a place takes the pointer: an area itself, a wider band or disc for a line or a dot. */
function Shape({ place: { id, geometry }, zoom, origin }: ShapeProps) {
  switch (geometry.type) {
    case "Point": {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      const [x, y] = project([longitude, latitude], zoom);
      return (
        <g transform={`translate(${Math.round(x - origin[0])} ${Math.round(y - origin[1])})`}>
          <g className="map-dot">
            <circle className="map-shape" r="6" />
            <circle className="map-disc" r="22" />
          </g>
        </g>
      );
    }
    case "LineString":
      return (
        <>
          <defs>
            <path id={shapeId(id)} d={outline(geometry, zoom, origin)} vectorEffect="non-scaling-stroke" />
          </defs>
          <use href={`#${shapeId(id)}`} className="map-band" />
        </>
      );
    case "Polygon":
    case "MultiPolygon":
      return <path className="map-shape" d={outline(geometry, zoom, origin)} />;
  }
}

const quarterSteps = (from: Camera, to: Camera): number => Math.round((from.zoom - to.zoom) / ZOOM_STEP);

/** The most steps for which frames.css has a class: no place's cameras lie further apart. */
const MOST_STEPS = { strip: 6, wide: 3 };

/** @returns the classes that scale the picture for the smaller frames @throws RangeError for cameras too far apart */
export function shrinkClasses({ broad, ...smaller }: Cameras): string {
  const classes = (["strip", "wide"] as const).map((frame) => {
    const steps = quarterSteps(broad, smaller[frame]);
    if (steps > MOST_STEPS[frame])
      throw new RangeError(`${frame}: ${steps} quarter steps of zoom from the broad frame`);
    return `${frame}-shrink-${steps}`;
  });
  return classes.join(" ");
}
