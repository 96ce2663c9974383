/** The names over Leaflet, placed again whenever the map comes to rest. */
import type { Map as LeafletMap } from "leaflet";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { type LabelCandidate, type LabelFrame, type PlacedLabel, placeLabels } from "../../../geo/map/labels";
import type { Size } from "../../../geo/map/mercator";
import { NAME_SIZES } from "../frames";
import { framed } from "../furniture/furniture-boxes";
import { type MapPlace, obstaclesOf } from "../map-data";
import { Labels } from "../static/labels";
import { currentFrame } from "./current-frame";

interface LiveLabelsProps {
  readonly data: { readonly places: readonly MapPlace[]; readonly labels: readonly LabelCandidate[] };
  readonly chosen: string | null;
}

export function LiveLabels({ data, chosen }: LiveLabelsProps) {
  const map = useMap();
  const pane = useNamesPane(map);
  const [labels, setLabels] = useState<readonly PlacedLabel[]>([]);
  const svg = useRef<SVGSVGElement>(null);

  const obstacles = useMemo(() => obstaclesOf(data.places), [data]);

  useLayoutEffect(() => {
    const place = () => {
      const center = map.getCenter();
      const { x: width, y: height } = map.getSize();
      const camera = { center: [center.lng, center.lat], zoom: map.getZoom() } as const;
      setLabels(placeLabels(data.labels, camera, framesWithin({ width, height }), obstacles));
      const { x, y } = map.latLngToLayerPoint(center);
      if (svg.current) svg.current.style.transform = `translate(${x}px, ${y}px)`;
    };
    place();
    map.on("moveend zoomend resize", place);
    return () => void map.off("moveend zoomend resize", place);
  }, [map, data, obstacles]);

  return createPortal(
    <svg
      ref={svg}
      className="leaflet-zoom-hide live-labels names"
      width="1"
      height="1"
      tabIndex={-1}
      aria-hidden="true"
    >
      <Labels labels={labels} chosen={chosen} />
    </svg>,
    pane,
  );
}

/** The sizes that the picture has names for, so that they stay where they are; and that of the map itself. */
function framesWithin(map: Size): LabelFrame[] {
  const frame = currentFrame();
  const smaller = NAME_SIZES[frame].filter(({ width, height }) => width <= map.width && height <= map.height);
  return [...smaller, map].map((size) => framed(size, frame));
}

function useNamesPane(map: LeafletMap): HTMLElement {
  const [pane] = useState(() => map.getPane("names") ?? map.createPane("names"));
  useEffect(() => {
    pane.style.zIndex = "450";
    pane.style.pointerEvents = "none";
  }, [pane]);
  return pane;
}
