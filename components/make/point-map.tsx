"use client";
/** A small map for setting a point: by clicking or tapping, or with the arrow keys. */
import { type KeyboardEvent, type MouseEvent, use, useEffect, useRef, useState } from "react";
import { subjectOf } from "../../geo/map/ground-labels";
import { placeLabels } from "../../geo/map/labels";
import { type Camera, MAX_ZOOM, type Pixel, project, type Size, unproject } from "../../geo/map/mercator";
import type { Position } from "../../geo/types";
import { fetchNamesInView, namesInView } from "../map/leaflet/ground-names";
import { cornersAround, GroundLayers, type View } from "../map/static/ground-layers";
import { Labels } from "../map/static/labels";
import { GroundContext } from "./ground-context";

interface PointMapProps {
  readonly at: Position;
  readonly setAt: (at: Position) => void;
}

const NOTHING = subjectOf([], [], {});
/** In pixels of the drawing, which is scaled to the width available. */
const SIZE: Size = { width: 480, height: 300 };
const FARTHEST = 2;
const CLOSEST = MAX_ZOOM;
/** How far an arrow key moves the point, in pixels; with Shift it moves in small steps. */
const STEP = 20;
const STEP_FINE = 3;
/** How near the point may come to the edge, in pixels, before the map follows it. */
const EDGE = 40;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function PointMap({ at, setAt }: PointMapProps) {
  const ground = use(GroundContext);
  const frame = useRef<SVGSVGElement>(null);
  const [camera, setCamera] = useState<Camera>({ center: at, zoom: 5 });
  const [, setNames] = useState(0);
  const view = viewOf(camera);
  const folder = ground?.folder ?? "";
  const { width, height } = SIZE;
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      if ((await fetchNamesInView(viewOf(camera), folder)) && isWanted) setNames((n) => n + 1);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [camera, folder]);
  if (!ground) return null;
  const labels = placeLabels(namesInView(view, folder, NOTHING), camera, [{ ...SIZE, boxes: [] }]);
  const [x, y] = pixelOf(camera, at);

  const zoom = (by: number) => setCamera({ center: at, zoom: Math.max(FARTHEST, Math.min(CLOSEST, camera.zoom + by)) });
  const go = (to: Pixel) => {
    const next = within(positionAt(camera, to));
    setAt(next);
    const isInside = Math.abs(to[0]) < width / 2 - EDGE && Math.abs(to[1]) < height / 2 - EDGE;
    if (!isInside) setCamera({ ...camera, center: next });
  };
  const onClick = ({ clientX, clientY }: MouseEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box) return;
    const scale = width / box.width;
    go([(clientX - box.left - box.width / 2) * scale, (clientY - box.top - box.height / 2) * scale]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    const step = event.shiftKey ? STEP_FINE : STEP;
    if (arrow) go([x + arrow[0] * step, y + arrow[1] * step]);
    else if (event.key === "+" || event.key === "=") zoom(1);
    else if (event.key === "-") zoom(-1);
    else return;
    event.preventDefault();
  };
  return (
    <div className="make-point">
      <svg
        ref={frame}
        viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
        role="application"
        aria-label="Map: press where the place is, or move the point with the arrow keys, + and −"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself.
        tabIndex={0}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <g aria-hidden="true">
          <GroundLayers ground={ground} view={view} hasRelief={false} />
          <Labels labels={labels} chosen={[]} />
          <circle className="make-pin" cx={x} cy={y} r="6" />
        </g>
      </svg>
      <div className="make-zoom" role="group" aria-label="Zoom">
        <button type="button" className="button" aria-label="Closer" onClick={() => zoom(1)}>
          +
        </button>
        <button type="button" className="button" aria-label="Farther" onClick={() => zoom(-1)}>
          −
        </button>
      </div>
    </div>
  );
}

function viewOf({ center, zoom }: Camera): View {
  const origin = project(center, zoom);
  return { zoom, origin, seen: cornersAround(origin, SIZE.width, SIZE.height) };
}

function pixelOf({ center, zoom }: Camera, at: Position): Pixel {
  const [cx, cy] = project(center, zoom);
  const [x, y] = project(at, zoom);
  return [x - cx, y - cy];
}

function positionAt({ center, zoom }: Camera, [dx, dy]: Pixel): Position {
  const [x, y] = project(center, zoom);
  return unproject([x + dx, y + dy], zoom);
}

/** Wraps the longitude at 180°, and keeps the latitude on the map. */
const within = ([longitude, latitude]: Position): Position => [
  ((((longitude + 180) % 360) + 360) % 360) - 180,
  Math.max(-85, Math.min(85, latitude)),
];
