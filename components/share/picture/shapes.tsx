/**
 * The places of a shared picture, as they stand in components/map/map.css, in pixels of the picture. These are
 * functions, not components: what draws the picture knows only the elements of SVG within one.
 */
import type { LineString, MultiPolygon, Point, Polygon } from "geojson";
import { type Pixel, project } from "../../../geo/map/mercator";
import type { Shape } from "../../../geo/types";
import type { MapPlace } from "../../map/map-data";
import { pathOf } from "../../map/static/path";
import { type Standing, standing } from "./emphasis";
import type { Palette } from "./palette";
import { MAGNIFIED, MAP } from "./sizes";

export interface Canvas {
  /** Of the picture's own pixels. */
  readonly zoom: number;
  /** The northwest corner, in world pixels of `zoom`. */
  readonly origin: Pixel;
  readonly palette: Palette;
}

const px = (pixels: number): number => pixels * MAGNIFIED;

export function shapes(places: readonly MapPlace[], chosen: readonly string[], canvas: Canvas) {
  const way = wayOf(places, chosen);
  const chosenLast = places.toSorted((a, b) => Number(chosen.includes(a.id)) - Number(chosen.includes(b.id)));
  const drawn = (kind: Shape) =>
    chosenLast.filter((place) => place.shape === kind).map((place) => shape(place, standing(place.id, chosen), canvas));
  return (
    <svg aria-hidden="true" width={MAP.width} height={MAP.height} viewBox={`0 0 ${MAP.width} ${MAP.height}`}>
      {drawn("area")}
      {way && wayShape(way, canvas)}
      {drawn("line")}
      {drawn("point")}
    </svg>
  );
}

function shape({ id, geometry, disputed }: MapPlace, stands: Standing, canvas: Canvas) {
  switch (geometry.type) {
    case "Point":
      return dot(id, geometry, stands, canvas);
    case "LineString":
      return line(id, geometry, disputed !== null, stands, canvas);
    case "Polygon":
    case "MultiPolygon":
      return area(id, geometry, disputed !== null, stands, canvas);
  }
}

const AREA = {
  alone: { fillOpacity: 0.42, strokeOpacity: 1, strokeWidth: px(1.2) },
  chosen: { fillOpacity: 0.75, strokeOpacity: 1, strokeWidth: px(2.6) },
  dimmed: { fillOpacity: 0.16, strokeOpacity: 0.6, strokeWidth: px(1.2) },
} as const;

function area(
  id: string,
  geometry: Polygon | MultiPolygon,
  isDisputed: boolean,
  stands: Standing,
  { zoom, origin, palette }: Canvas,
) {
  return (
    <path
      key={id}
      d={pathOf(geometry, zoom, origin)}
      fill={palette("--area-fill")}
      stroke={palette("--area-ink")}
      strokeLinejoin="round"
      {...(isDisputed && { strokeDasharray: DASHES })}
      {...AREA[stands]}
    />
  );
}

const LINE = {
  alone: { strokeOpacity: 1, strokeWidth: px(2.5) },
  chosen: { strokeOpacity: 1, strokeWidth: px(4) },
  dimmed: { strokeOpacity: 0.75, strokeWidth: px(2) },
} as const;

/** As cartographers draw a disputed boundary. */
const DASHES = `${px(8)} ${px(5)}`;

function line(
  id: string,
  geometry: LineString,
  isDisputed: boolean,
  stands: Standing,
  { zoom, origin, palette }: Canvas,
) {
  const d = pathOf(geometry, zoom, origin);
  return (
    <g key={id} fill="none" strokeLinejoin="round">
      <path d={d} stroke={palette("--line-casing")} strokeOpacity={0.9} strokeWidth={px(5.5)} strokeLinecap="round" />
      <path d={d} stroke={palette("--line-ink")} {...(isDisputed && { strokeDasharray: DASHES })} {...LINE[stands]} />
    </g>
  );
}

function dot(id: string, { coordinates }: Point, stands: Standing, { zoom, origin, palette }: Canvas) {
  const [longitude = 0, latitude = 0] = coordinates;
  const [x, y] = project([longitude, latitude], zoom);
  const isChosen = stands === "chosen";
  return (
    <circle
      key={id}
      cx={Math.round(x - origin[0])}
      cy={Math.round(y - origin[1])}
      r={px(6)}
      fill={palette("--point-fill")}
      fillOpacity={stands === "dimmed" ? 0.75 : 1}
      stroke={palette(isChosen ? "--ink" : "--line-casing")}
      strokeWidth={px(isChosen ? 3 : 2)}
    />
  );
}

/** @returns the way from the one chosen place to the nearest line, where it lies far off */
export function wayOf(places: readonly MapPlace[], [only, ...more]: readonly string[]): LineString | undefined {
  return more.length > 0 ? undefined : places.find(({ id }) => id === only)?.wayToLine;
}

function wayShape(way: LineString, { zoom, origin, palette }: Canvas) {
  return (
    <path
      d={pathOf(way, zoom, origin)}
      fill="none"
      stroke={palette("--point-fill")}
      strokeOpacity={0.9}
      strokeWidth={px(1.6)}
      strokeDasharray={`${px(1)} ${px(5)}`}
      strokeLinecap="round"
    />
  );
}
