/** The map without names: the ground, the places' shapes, and what was pointed at. */
import type { LineString } from "geojson";
import { Fragment } from "react";
import { type Camera, project } from "../../geo/map/mercator";
import type { Position } from "../../geo/types";
import { cornersAround, type Ground, GroundLayers } from "../map/static/ground-layers";
import { pathOf } from "../map/static/path";
import { PlaceShape } from "../map/static/shape";
import { CANVAS } from "../map/static/static-map";
import { DRAWING_ZOOM, drawingPixel, scaleAt, transformOf } from "./game-camera";
import type { FindShape } from "./game-places";

/** How much of the canvas is drawn in detail, in CSS pixels. */
const DETAILED = { width: 1100, height: 900 };

interface DrawingProps {
  readonly shapes: readonly FindShape[];
  readonly ground: Ground;
  readonly camera: Camera;
  /** Classes for the picture before the game, which scales with the window. */
  readonly shrink?: string;
  /** The place that stands out; the others step back. */
  readonly lit: string | null;
  /** The name beside the lit place. */
  readonly name: string | null;
  readonly pin: Position | null;
  readonly way: LineString | null;
}

export function FindDrawing({ shapes, ground, camera, shrink = "", lit, name, pin, way }: DrawingProps) {
  const { width, height } = CANVAS;
  const middle = project(camera.center, camera.zoom);
  const seen = cornersAround(middle, DETAILED.width, DETAILED.height);
  const back = `scale(${1 / scaleAt(camera)})`;
  const named = name === null ? undefined : shapes.find(({ id }) => id === lit)?.name;
  return (
    <svg
      className={`static-map find-drawing ${shrink}`}
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
    >
      <g data-choice={lit === null ? undefined : ""}>
        <g className="static-map-scaled">
          <GroundLayers ground={ground} view={{ zoom: camera.zoom, origin: middle, seen }} hasRelief />
          <g transform={transformOf(camera)}>
            {shapes.map((shape) => (
              <g
                key={shape.id}
                data-place={shape.id}
                data-shape={shape.shape}
                data-disputed={shape.isDisputed ? "" : undefined}
                data-chosen={shape.id === lit || undefined}
              >
                <PlaceShape shape={shape.drawn} unscaled={back} />
              </g>
            ))}
            {way && <path className="find-way" d={pathOf(way, DRAWING_ZOOM, [0, 0])} />}
            {pin && (
              <g transform={`translate(${drawingPixel(pin).join(" ")}) ${back}`}>
                <Pin />
              </g>
            )}
            {named && (
              <g transform={`translate(${named.x} ${named.y}) ${back}`}>
                <g className="names find-name">
                  <text className="place" x={named.dx} y={named.dy} textAnchor={named.anchor}>
                    {name}
                  </text>
                </g>
              </g>
            )}
          </g>
        </g>
      </g>
    </svg>
  );
}

/** A ring with a cross, so that one still sees what is under it. */
function Pin() {
  return ["find-pin-casing", "find-pin"].map((name) => (
    <Fragment key={name}>
      <path className={name} d="M0-16V-5M0 5V16M-16 0H-5M5 0H16" />
      <circle className={name} r="10" />
    </Fragment>
  ));
}
