/** A map for paper: the places told apart by number and by line, never by colour alone. */
import { type LabelCandidate, placeLabels } from "../../geo/map/labels";
import { type Camera, type Pixel, project } from "../../geo/map/mercator";
import type { PixelBox } from "../../geo/map/outline";
import { withinEdge } from "../map/frames";
import { obstaclesOf } from "../map/map-data";
import { cornersAround, type Ground, GroundLayers } from "../map/static/ground-layers";
import { Labels } from "../map/static/labels";
import { barBox, HandoutScale } from "./handout-scale";
import { HandoutShape } from "./handout-shape";
import { type HandoutView, NUMBER_RADIUS, numberPixel } from "./handout-views";
import type { NumberedPlace } from "./numbered-places";

interface HandoutMapProps {
  /** Tells this map from the others on its page. */
  readonly id: string;
  readonly view: HandoutView;
  readonly places: readonly NumberedPlace[];
  /** Names on the ground; none on a map to label. */
  readonly labels: readonly LabelCandidate[];
  readonly ground: Ground;
  readonly name: string;
  /** The view of another map, framed in this one, which then has no scale bar: the scale varies too much over it. */
  readonly framed: HandoutView | null;
}

export function HandoutMap({ id, view, places, labels, ground, name, framed }: HandoutMapProps) {
  const { camera, size, numbered } = view;
  const { width, height } = size;
  const origin = project(camera.center, camera.zoom);
  const numbers = numbered.map((place) => ({ place, at: numberPixel(place, places, camera) }));
  const numberBoxes = numbers.map(({ at }) => numberBox(at));
  const obstacles = obstaclesOf(places);
  const bar = framed ? null : barBox(size, camera, obstacles, numberBoxes);
  const boxes = bar ? [...numberBoxes, bar] : numberBoxes;
  const hatch = `hatch-${id}`;
  return (
    <svg
      className="handout-map"
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      role="img"
      aria-label={name}
    >
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="#ffffff" />
          <path d="M0 0v5" stroke="#000000" strokeWidth="1.2" />
        </pattern>
      </defs>
      <GroundLayers
        ground={ground}
        view={{ zoom: camera.zoom, origin, seen: cornersAround(origin, width, height) }}
        hasRelief={false}
      />
      {framed && <FrameOf view={framed} camera={camera} />}
      {places.map((place) => (
        <g key={place.id} className="handout-shape" data-numbered={numbered.includes(place) || undefined}>
          <HandoutShape place={place} zoom={camera.zoom} origin={origin} hatch={hatch} />
        </g>
      ))}
      <g className="names">
        <Labels labels={placeLabels(labels, camera, [{ ...withinEdge(size), boxes }], obstacles)} chosen={[]} />
      </g>
      {bar && <HandoutScale box={bar} camera={camera} />}
      {numbers.map(({ place, at }) => (
        <g key={place.id} transform={`translate(${at.join(" ")})`}>
          <g className="handout-number">
            <circle r={NUMBER_RADIUS} />
            <text textAnchor="middle" dy="0.35em">
              {place.number}
            </text>
          </g>
        </g>
      ))}
      <rect className="handout-edge" x={-width / 2} y={-height / 2} width={width} height={height} />
    </svg>
  );
}

const numberBox = ([x, y]: Pixel): PixelBox => ({
  minX: x - NUMBER_RADIUS,
  minY: y - NUMBER_RADIUS,
  maxX: x + NUMBER_RADIUS,
  maxY: y + NUMBER_RADIUS,
});

function FrameOf({ view: { camera: seen, size }, camera }: { view: HandoutView; camera: Camera }) {
  const scale = 2 ** (camera.zoom - seen.zoom);
  const [cx, cy] = project(camera.center, camera.zoom);
  const [x, y] = project(seen.center, camera.zoom);
  const [width, height] = [size.width * scale, size.height * scale];
  return (
    <rect className="handout-frame" x={x - cx - width / 2} y={y - cy - height / 2} width={width} height={height} />
  );
}
