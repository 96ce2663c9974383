/** The ground under Leaflet: one SVG of the cells in view. Leaflet moves and scales it; at rest it is drawn again. */
import { LatLngBounds, type Map as LeafletMap, svgOverlay } from "leaflet";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useMap, useMapEvents } from "react-leaflet";
import { cellName, cellsIn, levelAt } from "../../../geo/map/ground-cells";
import { type Ground, GroundLayers, type View } from "../static/ground-layers";

/** The world ends in the north and south; east and west it repeats for further than anyone drags. */
export const WORLD_BOUNDS: [[number, number], [number, number]] = [
  [-85.05, -3600],
  [85.05, 3600],
];

export function LiveGround({ ground }: { ground: Ground }) {
  const map = useMap();
  const svg = useSvg();
  const [view, setView] = useState(() => viewOf(map));
  const settle = () => setView(viewOf(map));
  useMapEvents({
    moveend: settle,
    resize: settle,
    move: () => {
      if (map.getZoom() === view.zoom && cellsOf(viewOf(map)) !== cellsOf(view)) settle();
    },
  });
  const overlay = useRef<ReturnType<typeof svgOverlay>>(null);
  useLayoutEffect(() => {
    const added = svgOverlay(svg, boundsOf(map, viewOf(map)), { pane: "tilePane", zIndex: 0 }).addTo(map);
    overlay.current = added;
    return () => void added.remove();
  }, [map, svg]);
  useLayoutEffect(() => {
    const { width, height } = boxOf(view);
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    // Its corners are whole pixels of its own zoom, so that Leaflet rounds nothing.
    overlay.current?.setBounds(boundsOf(map, view));
  }, [map, svg, view]);
  return createPortal(<GroundLayers ground={ground} view={view} hasRelief />, svg);
}

function useSvg(): SVGSVGElement {
  const [svg] = useState(() => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    made.setAttribute("class", "ground");
    made.setAttribute("preserveAspectRatio", "none");
    made.setAttribute("aria-hidden", "true");
    // Some browsers' Tab key would stop at an SVG that they take for one that scrolls.
    made.setAttribute("tabindex", "-1");
    return made;
  });
  useEffect(() => () => svg.replaceChildren(), [svg]);
  return svg;
}

/** The view of the map. `origin` leaves room for a drawing as large again on each side. */
export function viewOf(map: LeafletMap): View {
  const zoom = map.getZoom();
  const { min, max } = map.getPixelBounds();
  const { x: width, y: height } = map.getSize();
  if (!min || !max) throw new Error("a map without a view");
  return {
    zoom,
    origin: [Math.round(min.x - width), Math.round(min.y - height)],
    seen: [
      [min.x, min.y],
      [max.x, max.y],
    ],
  };
}

function boxOf({ seen: [[left, top], [right, bottom]] }: View): { readonly width: number; readonly height: number } {
  return { width: 3 * (right - left), height: 3 * (bottom - top) };
}

function boundsOf(map: LeafletMap, view: View): LatLngBounds {
  const { width, height } = boxOf(view);
  const [x, y] = view.origin;
  return new LatLngBounds(map.unproject([x, y + height], view.zoom), map.unproject([x + width, y], view.zoom));
}

function cellsOf({ seen, zoom }: View): string {
  const level = levelAt(zoom);
  return cellsIn(seen, zoom, level)
    .map((cell) => `${cell.x} ${cellName(level, cell)}`)
    .join();
}
