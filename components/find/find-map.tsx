"use client";
/** The map to point at: with the pointer, or with the keys that move the pin and the map under it. */
import type { LineString } from "geojson";
import { type KeyboardEvent, type MouseEvent, useRef } from "react";
import { MAX_ZOOM } from "../../geo/map/mercator";
import type { Position } from "../../geo/types";
import type { Cameras } from "../map/cameras";
import { FindDrawing } from "./find-drawing";
import { onGround, pixelOf, positionAt } from "./game-camera";
import type { FindData } from "./game-places";
import { type Showing, useCamera } from "./use-camera";

interface FindMapProps {
  readonly data: FindData;
  /** For the picture before the game. */
  readonly cameras: Cameras;
  readonly shrink: string;
  /** Null before the game, when there is only the picture. */
  readonly showing: Showing | null;
  readonly lit: string | null;
  readonly name: string | null;
  readonly pin: Position | null;
  readonly way: LineString | null;
  /** What the map shows, for those who don't see it. */
  readonly label: string;
  /** Null unless the player is to point at something. */
  readonly pointing: { readonly onPin: (at: Position) => void; readonly onConfirm: () => void } | null;
}

/** How far the arrow keys move the pin, in pixels; with Shift, in small steps. */
const KEY_STEP = 20;
const KEY_STEP_FINE = 4;
const ARROWS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function FindMap({ data, cameras, shrink, showing, lit, name, pin, way, label, pointing }: FindMapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { camera, show, zoom, follow } = useCamera(frame, showing);
  const drawing = (
    <FindDrawing
      {...{ lit, name, pin, way }}
      shapes={data.shapes}
      ground={data.ground}
      camera={camera ?? cameras.broad}
      shrink={camera ? "" : shrink}
    />
  );

  const onClick = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    if (camera) pointing?.onPin(onGround(positionAt(camera, [clientX - left - width / 2, clientY - top - height / 2])));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!camera || !pointing || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    if (arrow) {
      const step = event.shiftKey ? KEY_STEP_FINE : KEY_STEP;
      const [x, y] = pixelOf(camera, pin ?? camera.center);
      const moved = onGround(positionAt(camera, [x + arrow[0] * step, y + arrow[1] * step]));
      pointing.onPin(moved);
      follow(moved);
    } else if (event.key === "+" || event.key === "=") zoom(1, pin);
    else if (event.key === "-") zoom(-1, pin);
    else if (event.key === "Enter" || event.key === " ") pointing.onConfirm();
    else return;
    event.preventDefault();
  };

  return (
    <div className="find-map">
      <div className="find-frame" ref={frame}>
        {pointing ? (
          <div
            className="find-target"
            role="application"
            aria-label={label}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself.
            tabIndex={0}
            onClick={onClick}
            onKeyDown={onKeyDown}
          >
            {drawing}
          </div>
        ) : (
          <div className="find-picture" role="img" aria-label={label}>
            {drawing}
          </div>
        )}
      </div>
      {pointing && (
        <div className="find-tools">
          <button type="button" className="pill" disabled={!pin} onClick={pointing.onConfirm}>
            It is here
          </button>
          <div className="find-views" role="group" aria-label="View of the map">
            {data.hasFarPlaces && (
              <>
                <button type="button" className="button" onClick={() => show({ box: data.home, closest: MAX_ZOOM })}>
                  Close by
                </button>
                <button type="button" className="button" onClick={() => show({ box: data.region, closest: MAX_ZOOM })}>
                  Whole region
                </button>
              </>
            )}
            <button type="button" className="button" aria-label="Zoom in" onClick={() => zoom(1, pin)}>
              +
            </button>
            <button type="button" className="button" aria-label="Zoom out" onClick={() => zoom(-1, pin)}>
              −
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
