"use client";
/** The camera of the game's map: it shows a given box, and follows the buttons and the pin. */
import { type RefObject, useCallback, useLayoutEffect, useState } from "react";
import type { Camera, Size } from "../../geo/map/mercator";
import type { BBox, Position } from "../../geo/types";
import { cameraShowing, held, pixelOf, zoomed } from "./game-camera";

/** What to show, no closer than `closest`. The camera moves whenever this object changes. */
export interface Showing {
  readonly box: BBox;
  readonly closest: number;
}

/** How near the pin may come to the edge, in pixels, before the map follows it. */
const EDGE = 30;
const STEP = 0.75;

export interface CameraControls {
  /** Null until the frame is known. */
  readonly camera: Camera | null;
  readonly show: (showing: Showing) => void;
  /** @param direction 1 is closer, -1 farther @param around becomes the middle; null keeps the middle */
  readonly zoom: (direction: 1 | -1, around: Position | null) => void;
  /** Keeps the position in the frame. */
  readonly follow: (position: Position) => void;
}

export function useCamera(frame: RefObject<HTMLElement | null>, showing: Showing | null): CameraControls {
  const [camera, setCamera] = useState<Camera | null>(null);
  const sizeOf = useCallback((): Size => frame.current?.getBoundingClientRect() ?? { width: 0, height: 0 }, [frame]);
  const show = useCallback(({ box, closest }: Showing) => setCamera(cameraShowing(box, sizeOf(), closest)), [sizeOf]);
  useLayoutEffect(() => {
    if (showing) show(showing);
  }, [showing, show]);

  const zoom: CameraControls["zoom"] = (direction, around) =>
    setCamera((now) => now && zoomed(now, direction * STEP, around ?? now.center, sizeOf()));
  const follow: CameraControls["follow"] = (position) =>
    setCamera((now) => {
      if (!now) return now;
      const [x, y] = pixelOf(now, position);
      const { width, height } = sizeOf();
      const inside = Math.abs(x) < width / 2 - EDGE && Math.abs(y) < height / 2 - EDGE;
      return inside ? now : held({ ...now, center: position }, { width, height });
    });
  return { camera, show, zoom, follow };
}
