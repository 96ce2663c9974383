/** The names over Leaflet, placed again whenever the map comes to rest. */
import type { Map as LeafletMap } from "leaflet";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useMap } from "react-leaflet";
import { type PlacedLabel, placeLabels } from "../../../geo/map/labels";
import { furnitureBoxes } from "../furniture/furniture-boxes";
import { type MapData, obstaclesOf } from "../map-data";
import { Labels } from "../static/labels";
import { viewOf } from "./ground";
import { fetchNamesInView, namesInView } from "./ground-names";

interface LiveLabelsProps {
  readonly data: Pick<MapData, "places" | "labels">;
  /** The folder of the ground's files. */
  readonly folder: string;
  readonly chosen: string | null;
}

export function LiveLabels({ data, folder, chosen }: LiveLabelsProps) {
  const map = useMap();
  const pane = useNamesPane(map);
  const [labels, setLabels] = useState<readonly PlacedLabel[]>([]);
  const svg = useRef<SVGSVGElement>(null);

  useLayoutEffect(() => {
    const place = () => {
      const center = map.getCenter();
      const { x: width, y: height } = map.getSize();
      const frame = { width: width - 8, height: height - 8 };
      const camera = { center: [center.lng, center.lat], zoom: map.getZoom() } as const;
      const names = [...data.labels, ...namesInView(viewOf(map), folder)];
      setLabels(placeLabels(names, camera, frame, { ...obstaclesOf(data.places), boxes: furnitureBoxes(frame) }));
      const { x, y } = map.latLngToLayerPoint(center);
      if (svg.current) svg.current.style.transform = `translate(${x}px, ${y}px)`;
    };
    let isShown = true;
    const placeAll = () => {
      place();
      void fetchNamesInView(viewOf(map), folder).then((hasMore) => hasMore && isShown && place());
    };
    placeAll();
    map.on("moveend zoomend resize", placeAll);
    return () => {
      isShown = false;
      map.off("moveend zoomend resize", placeAll);
    };
  }, [map, data, folder]);

  return createPortal(
    <svg ref={svg} className="leaflet-zoom-hide live-labels" width="1" height="1" aria-hidden="true">
      <Labels labels={labels} chosen={chosen} />
    </svg>,
    pane,
  );
}

function useNamesPane(map: LeafletMap): HTMLElement {
  const [pane] = useState(() => map.getPane("names") ?? map.createPane("names"));
  useEffect(() => {
    pane.style.zIndex = "450";
    pane.style.pointerEvents = "none";
  }, [pane]);
  return pane;
}
