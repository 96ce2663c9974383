/** The names over Leaflet, placed again whenever the map comes to rest. */
import type { Map as LeafletMap } from "leaflet";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import type { Subject } from "../../../geo/map/ground-labels";
import { type LabelCandidate, type LabelFrame, type PlacedLabel, placeLabels } from "../../../geo/map/labels";
import type { Size } from "../../../geo/map/mercator";
import { NAME_SIZES } from "../frames";
import { framed } from "../furniture/furniture-boxes";
import { type MapPlace, obstaclesOf } from "../map-data";
import { Labels } from "../static/labels";
import { currentFrame } from "./current-frame";
import { viewOf } from "./ground";
import { fetchNamesInView, namesInView } from "./ground-names";

interface LiveLabelsProps {
  /** The places in view, with their names. */
  readonly data: { readonly places: readonly MapPlace[]; readonly labels: readonly LabelCandidate[] };
  readonly subject: Subject;
  /** The folder of the ground's files. */
  readonly folder: string;
  readonly chosen: readonly string[];
}

export function LiveLabels({ data, subject, folder, chosen }: LiveLabelsProps) {
  const map = useMap();
  const pane = useNamesPane(map);
  const [labels, setLabels] = useState<readonly PlacedLabel[]>([]);
  const svg = useRef<SVGSVGElement>(null);

  const obstacles = useMemo(() => obstaclesOf(data.places), [data]);
  const isFirst = useRef(true);

  useLayoutEffect(() => {
    const place = () => {
      const center = map.getCenter();
      const { x: width, y: height } = map.getSize();
      const camera = { center: [center.lng, center.lat], zoom: map.getZoom() } as const;
      const names = [...data.labels, ...namesInView(viewOf(map), folder, subject)];
      setLabels(placeLabels(names, camera, framesWithin({ width, height }), obstacles));
      const { x, y } = map.latLngToLayerPoint(center);
      if (svg.current) svg.current.style.transform = `translate(${x}px, ${y}px)`;
    };
    let isShown = true;
    const placeAll = () => {
      place();
      void fetchNamesInView(viewOf(map), folder).then((hasMore) => hasMore && isShown && place());
    };
    // At first the picture still shows its own names, until these have arrived: `Ready` waits for them too.
    if (isFirst.current) void fetchNamesInView(viewOf(map), folder).then(() => isShown && place());
    else placeAll();
    isFirst.current = false;
    // Leaflet ends zooming and resizing with a move, too.
    map.on("moveend", placeAll);
    return () => {
      isShown = false;
      map.off("moveend", placeAll);
    };
  }, [map, data, subject, folder, obstacles]);

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

/** The sizes that the picture has names for, so that those names stay in place; and the map's own size. */
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
