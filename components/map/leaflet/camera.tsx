/** Where the map looks, and what the reader's hands and wheel do to it. */
import { useEffect, useEffectEvent, useRef } from "react";
import { useMap, useMapEvents } from "react-leaflet";
import { toLatLng } from "../../../geo/map/bounds";
import { type Camera, project } from "../../../geo/map/mercator";
import type { Seen } from "../../reader/script/movable-map";
import { viewOf } from "./ground";
import { fetchNamesInView } from "./ground-names";

/**
 * Moves the map when the camera changes. Leaflet ignores a new move during an animation, so the new one waits for its
 * end.
 */
export function MoveTo({ camera }: { camera: Camera }) {
  const map = useMap();
  const arrived = useRef(camera);
  const zooming = useRef(false);
  const goes = useEffectEvent(() => {
    if (zooming.current || arrived.current === camera) return;
    arrived.current = camera;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    map.setView(toLatLng(camera.center), camera.zoom, { animate: !still, duration: 0.4 });
  });
  useMapEvents({
    zoomanim: () => {
      zooming.current = true;
    },
    moveend: () => {
      zooming.current = false;
      goes();
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the camera is another one.
  useEffect(goes, [camera]);
  return null;
}

interface ReportViewProps {
  /** Where the chosen place puts the map. */
  readonly home: Camera;
  readonly onMoved: (seen: Seen) => void;
}

/** Says what is in view, at first and whenever the map has come to rest. */
export function ReportView({ home, onMoved }: ReportViewProps) {
  const map = useMap();
  const report = () => {
    const { lng, lat } = map.getCenter();
    const { x: width, y: height } = map.getSize();
    const zoom = map.getZoom();
    const [[x, y], [homeX, homeY]] = [project([lng, lat], zoom), project(home.center, zoom)];
    onMoved({
      center: [lng, lat],
      zoom,
      width,
      height,
      canGoCloser: zoom < map.getMaxZoom(),
      canGoFarther: zoom > map.getMinZoom(),
      isFirstView: zoom === home.zoom && Math.hypot(x - homeX, y - homeY) < 2,
    });
  };
  useMapEvents({ moveend: report, resize: report });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the map is there.
  useEffect(report, []);
  return null;
}

/** The wheel scrolls the page until the reader has taken hold of the map. */
export function WheelWhenFocused() {
  const map = useMap();
  useEffect(() => {
    const on = () => void map.scrollWheelZoom.enable();
    const off = () => void map.scrollWheelZoom.disable();
    const container = map.getContainer();
    container.addEventListener("focusin", on);
    container.addEventListener("mouseleave", off);
    return () => {
      container.removeEventListener("focusin", on);
      container.removeEventListener("mouseleave", off);
    };
  }, [map]);
  return null;
}

/** The map itself can have the focus and takes the keys that move it: its label says so. */
export function SaysWhatItIs() {
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", "Movable map: the arrow keys move it, plus and minus zoom");
  }, [map]);
  return null;
}

/** How far an arrow key moves the map, in pixels, as Leaflet's own. */
const STEP = 80;
const ARROWS: Readonly<Record<string, [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Arrow keys without animation, for readers who prefer reduced motion: Leaflet's own always animate. */
export function StillKeyboard() {
  const map = useMap();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = ARROWS[event.key];
      if (step && event.target === map.getContainer()) {
        map.panBy(step, { animate: false });
        event.preventDefault();
      } else if (event.key === "+") map.zoomIn();
      else if (event.key === "-") map.zoomOut();
    };
    const container = map.getContainer();
    container.addEventListener("keydown", onKey);
    return () => container.removeEventListener("keydown", onKey);
  }, [map]);
  return null;
}

/** Calls `onReady` once everything is drawn, with the names of the first view. @param folder of the ground's files */
export function Ready({ onReady, folder }: { readonly onReady: () => void; readonly folder: string }) {
  const map = useMap();
  useEffect(() => {
    let isWaiting = true;
    let frame = 0;
    void fetchNamesInView(viewOf(map), folder).then(() => {
      if (!isWaiting) return;
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(onReady);
      });
    });
    return () => {
      isWaiting = false;
      cancelAnimationFrame(frame);
    };
  }, [map, onReady, folder]);
  return null;
}
