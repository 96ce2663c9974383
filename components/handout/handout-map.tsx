/** A map for paper: the places told apart by number and by line, never by colour alone. */
import { type LabelCandidate, placeLabels } from "../../geo/labels";
import { type Camera, type Pixel, project, type Size } from "../../geo/mercator";
import { FAR, frameOf } from "../map/ground";
import { Labels } from "../map/labels";
import { obstaclesOf } from "../map/map-data";
import { pathOf } from "../map/path";
import { type NumberedPlace, numberPosition } from "./numbered";

const RADIUS = 9;

interface HandoutMapProps {
  readonly places: readonly NumberedPlace[];
  /** Those whose numbers stand on this map. */
  readonly numbered: readonly NumberedPlace[];
  readonly camera: Camera;
  /** In CSS pixels of the drawing; the page scales it. */
  readonly size: Size;
  /** Countries and waters around. */
  readonly labels: readonly LabelCandidate[];
  /** The address of the ground's SVG. */
  readonly ground: string;
  readonly name: string;
}

export function HandoutMap({ places, numbered, camera, size, labels, ground, name }: HandoutMapProps) {
  const { width, height } = size;
  const origin = project(camera.center, camera.zoom);
  const at = (place: NumberedPlace): Pixel => {
    const [x, y] = project(numberPosition(place, places), camera.zoom);
    // A city's number stands beside its dot.
    const [dx, dy] = place.kind === "city" ? [14, -12] : [0, 0];
    return [x - origin[0] + dx, y - origin[1] + dy];
  };
  const boxes = numbered.map(at).map(([x, y]) => ({
    minX: x - RADIUS,
    minY: y - RADIUS,
    maxX: x + RADIUS,
    maxY: y + RADIUS,
  }));
  const scale = 2 ** (camera.zoom - FAR.unitZoom);
  const corner = frameOf(FAR).origin.map((n, axis) => n * scale - (origin[axis] ?? 0));
  return (
    <svg
      className="handout-map"
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      role="img"
      aria-label={name}
    >
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="#ffffff" />
          <path d="M0 0v5" stroke="#000000" strokeWidth="1.6" />
        </pattern>
      </defs>
      <g transform={`translate(${corner.join(" ")}) scale(${scale})`}>
        <use href={`${ground}#land`} />
        <use href={`${ground}#lines`} />
      </g>
      {places.map((place) => (
        <Shape key={place.id} place={place} zoom={camera.zoom} origin={origin} />
      ))}
      <Labels labels={placeLabels(labels, camera, size, { ...obstaclesOf(places), boxes })} chosen={null} />
      {numbered.map((place) => {
        const [x, y] = at(place);
        return (
          <g key={place.id} transform={`translate(${Math.round(x)} ${Math.round(y)})`} className="handout-number">
            <circle r={RADIUS} />
            <text textAnchor="middle" dy="0.35em">
              {place.number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Shape({ place: { kind, geometry }, zoom, origin }: { place: NumberedPlace; zoom: number; origin: Pixel }) {
  if (geometry.type === "Point") {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const [x, y] = project([longitude, latitude], zoom);
    return <circle className="handout-city" cx={x - origin[0]} cy={y - origin[1]} r="4" />;
  }
  const path = pathOf(geometry, zoom, origin);
  if (kind !== "border") return <path className="handout-province" d={path} fill="url(#hatch)" />;
  return (
    <>
      <path className="handout-casing" d={path} />
      <path className="handout-line" d={path} />
    </>
  );
}
